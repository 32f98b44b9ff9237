# SPDX-FileCopyrightText: 2026 The Gendan founders
# SPDX-License-Identifier: GPL-3.0-or-later

# What every target of ours is compiled with; libraries come in as SYSTEM and are not affected.
add_library(gendan_options INTERFACE)
target_compile_options(gendan_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wcast-qual -Wformat=2 -Wundef
  -Wnon-virtual-dtor -Woverloaded-virtual -Wdouble-promotion -Wnull-dereference -Wold-style-cast -Wswitch-enum -Werror
  $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond -Wlogical-op -Wuseless-cast>)
target_compile_definitions(gendan_options INTERFACE
  QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(GENDAN_SANITIZE)
  target_compile_options(gendan_options INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(gendan_options INTERFACE -fsanitize=address,undefined)
endif()
if(GENDAN_COVERAGE)
  target_compile_options(gendan_options INTERFACE --coverage -fprofile-update=atomic)
  target_link_options(gendan_options INTERFACE --coverage)
endif()

# gendan_library(name LINKS ...): one layer, made of all sources below its folder.
function(gendan_library name)
  cmake_parse_arguments(ARG "" "" "PUBLIC;PRIVATE" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
  add_library(${name} STATIC ${sources})
  target_include_directories(${name} PUBLIC ${CMAKE_SOURCE_DIR}/src)
  target_link_libraries(${name} PUBLIC ${ARG_PUBLIC} PRIVATE gendan_options ${ARG_PRIVATE})
endfunction()
