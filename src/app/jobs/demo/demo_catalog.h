// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The demo company's people, parties and products as plain lists.

#include <array>

#include "domain/base/money.h"
#include "domain/people/people.h"

namespace gendan::app::demo {

using domain::Role;

struct Unit {
  const char* code;
  const char16_t* name;
  domain::Function function;
};
inline constexpr std::array kDepartments{
    Unit{"SALES", u"销售部 Sales", domain::Function::Sales},
    Unit{"WS1", u"一车间 Workshop 1", domain::Function::Production},
    Unit{"WS2", u"二车间 Workshop 2", domain::Function::Production},
    Unit{"BUY", u"采购部 Purchasing", domain::Function::Purchasing},
    Unit{"QC", u"质检部 Quality", domain::Function::Quality},
    Unit{"STORE", u"仓库 Warehouse", domain::Function::Warehouse},
    Unit{"FIN", u"财务部 Finance", domain::Function::Finance},
    Unit{"OFFICE", u"总经办 Office", domain::Function::Management},
};

struct Person {
  const char* login;
  const char16_t* name;
  const char* department;
  domain::Roles roles;
};
inline constexpr std::array kPeople{
    Person{"lin", u"林晓", "SALES", {}},
    Person{"luo", u"罗琳 Lynn Luo", "SALES", {}},
    Person{"tang", u"唐敏", "SALES", {Role::Head}},
    Person{"geng", u"耿丹", "SALES", {Role::Tracker}},
    Person{"he", u"何苗", "SALES", {Role::Tracker}},
    Person{"wei", u"魏强", "WS1", {}},
    Person{"peng", u"彭磊", "WS1", {Role::Head}},
    Person{"shi", u"石峰", "WS2", {}},
    Person{"yan", u"严冬 Don Yan", "WS2", {Role::Head}},
    Person{"bao", u"鲍丽", "BUY", {}},
    Person{"ding", u"丁芳", "BUY", {}},
    Person{"gao", u"高远", "BUY", {Role::Head}},
    Person{"mei", u"梅影", "BUY", {Role::Tracker}},
    Person{"qin", u"秦岚", "QC", {}},
    Person{"qiu", u"邱岳", "QC", {Role::Head}},
    Person{"cang", u"仓伟", "STORE", {}},
    Person{"ku", u"库静", "STORE", {Role::Head}},
    Person{"cai", u"蔡文", "FIN", {}},
    Person{"fu", u"傅琪", "FIN", {}},
    Person{"feng", u"冯杰 Jay Feng", "FIN", {Role::Head}},
    Person{"zhong", u"钟山", "OFFICE", {Role::Manager}},
    Person{"admin", u"管理员 Administrator", "OFFICE", {Role::Administrator}},
};

constexpr auto kUsd = domain::Currency::of("USD");
constexpr auto kEur = domain::Currency::of("EUR");
using domain::kCny;

struct Customer {
  const char* code;
  const char16_t* name;
  const char16_t* contact;
  const char16_t* phone;
  const char16_t* address;
  domain::Currency currency;
};
inline constexpr std::array kCustomers{
    Customer{"C-HAIYUN", u"上海海运机械有限公司", u"周凯", u"021-5588 2101", u"上海市浦东新区临港大道 88 号", kCny},
    Customer{"C-NORD", u"Nordwind Fasteners GmbH", u"Jana Petersen", u"+49 40 5550 118", u"Billstraße 140, Hamburg",
             kEur},
    Customer{"C-YUANDA", u"长沙远大重工股份有限公司", u"贺军", u"0731-8266 7700", u"长沙市岳麓区麓谷大道 12 号", kCny},
    Customer{"C-PACIFIC", u"Pacific Tools Inc.", u"Dana Wright", u"+1 206 555 0142", u"1200 Harbor Ave, Seattle", kUsd},
    Customer{"C-JINSHAN", u"苏州金山电梯有限公司", u"顾怡", u"0512-6800 3344", u"苏州市吴江区长安路 301 号", kCny},
    Customer{"C-SAKURA", u"桜工業株式会社", u"佐藤健", u"+81 6 5550 0190", u"大阪市西区江戸堀 2-1", kUsd},
    Customer{"C-TIANHE", u"广州天和汽车零部件有限公司", u"梁志明", u"020-3877 5200", u"广州市黄埔区科学大道 66 号",
             kCny},
    Customer{"C-ALPINE", u"Alpine Rail Systems AG", u"Reto Frei", u"+41 44 555 01 77", u"Hohlstrasse 210, Zürich",
             kEur},
    Customer{"C-DONGFANG", u"温州东方阀门厂", u"陈小燕", u"0577-8899 1230", u"温州市龙湾区永强大道 9 号", kCny},
    Customer{"C-BRIGHT", u"Bright Harbour Ltd", u"Helen Marsh", u"+44 1394 555 016", u"4 Dock Road, Felixstowe", kUsd},
    Customer{"C-HUAFENG", u"华丰光伏支架有限公司", u"冉涛", u"0519-8510 2266", u"常州市新北区创业路 27 号", kCny},
    Customer{"C-LONGTENG", u"龙腾工程机械（徐州）有限公司", u"孙建国", u"0516-8333 9001", u"徐州市铜山区驮蓝山路 5 号",
             kCny},
};

struct Supplier {
  const char* code;
  const char16_t* name;
  const char16_t* contact;
  const char16_t* bank;
  const char16_t* account;
};
inline constexpr std::array kSuppliers{
    Supplier{"S-BAOTONG", u"无锡宝通钢材有限公司", u"钱勇", u"中国工商银行无锡分行", u"6222 0811 0300 1201"},
    Supplier{"S-LIDA", u"立达表面处理厂", u"马丽", u"中国农业银行昆山支行", u"6228 4805 3310 0021"},
    Supplier{"S-STEELCO", u"SteelCo Trading (HK) Ltd", u"Simon Lau", u"HSBC Hong Kong", u"100-338821-838"},
    Supplier{"S-XINYE", u"新叶包装制品有限公司", u"叶青", u"中国建设银行苏州分行", u"6217 0019 3000 4410"},
    Supplier{"S-HENGXIN", u"恒信线材有限公司", u"汪海", u"招商银行杭州分行", u"5719 0036 2710 888"},
    Supplier{"S-KUNLUN", u"昆仑润滑油经销部", u"邵兵", u"中国银行南京分行", u"4563 5104 0000 7712"},
};

/// Prices in hundredths of a yuan, tax included.
struct Item {
  const char* code;
  const char16_t* name;
  const char16_t* specification;
  const char16_t* unit;
  int leastPrice;
  int mostPrice;
  int lot;
};
inline constexpr std::array kGoods{
    Item{"BOLT-M8X40", u"六角螺栓 M8 Hex bolt", u"M8×40, 8.8, zinc plated", u"pcs", 42, 58, 1000},
    Item{"BOLT-M12X80", u"六角螺栓 M12 Hex bolt", u"M12×80, 10.9", u"pcs", 160, 215, 500},
    Item{"BOLT-M20X120", u"高强度螺栓 M20 Structural bolt", u"M20×120, 10.9, HDG", u"pcs", 780, 960, 200},
    Item{"NUT-M12", u"六角螺母 M12 Hex nut", u"M12, class 8", u"pcs", 31, 44, 1000},
    Item{"WASHER-12", u"平垫圈 Washer", u"12, A2", u"pcs", 9, 14, 2000},
    Item{"BRACKET-3", u"不锈钢支架 Bracket", u"SUS304, 3 mm", u"pcs", 1850, 2400, 50},
    Item{"BRACKET-PV", u"光伏支架 PV mounting bracket", u"6005-T5", u"pcs", 1260, 1580, 100},
    Item{"FLANGE-50", u"法兰 Flange DN50", u"Q235, PN16", u"pcs", 3600, 4300, 20},
    Item{"FLANGE-100", u"法兰 Flange DN100", u"SUS316L, PN16", u"pcs", 14800, 17600, 10},
    Item{"SHAFT-20", u"传动轴 Drive shaft", u"45#, 20×300, h7", u"pcs", 5200, 6900, 20},
    Item{"SHAFT-32", u"花键轴 Spline shaft", u"40Cr, 32×420", u"pcs", 16500, 21000, 10},
    Item{"CLAMP-32", u"管夹 Pipe clamp", u"32 mm, W4", u"pcs", 260, 340, 200},
    Item{"HINGE-80", u"重型铰链 Heavy hinge", u"80×60, cast", u"pairs", 2150, 2800, 40},
    Item{"GEAR-M2Z30", u"直齿轮 Spur gear", u"m2, z30, hardened", u"pcs", 6800, 8400, 20},
};
inline constexpr std::array kMaterials{
    Item{"STEEL-Q235", u"热轧钢板 Q235 Steel plate", u"3 mm, 1500×6000", u"kg", 390, 460, 1000},
    Item{"STEEL-304", u"不锈钢板 304 Stainless plate", u"3 mm, 2B", u"kg", 1420, 1680, 500},
    Item{"WIRE-45", u"线材 45# Wire rod", u"12 mm", u"kg", 430, 520, 1000},
    Item{"BAR-40CR", u"圆钢 40Cr Round bar", u"φ35", u"kg", 560, 640, 500},
    Item{"ALU-6005", u"铝型材 6005-T5 Profile", u"40×40", u"m", 1900, 2350, 200},
    Item{"CARTON-L", u"五层纸箱 Carton", u"400×300×200", u"pcs", 310, 390, 500},
    Item{"OIL-46", u"抗磨液压油 Hydraulic oil", u"L-HM 46", u"L", 1150, 1390, 200},
};

}  // namespace gendan::app::demo
