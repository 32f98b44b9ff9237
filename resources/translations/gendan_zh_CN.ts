<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>acts</name>
    <message>
        <source>New order</source>
        <translation>新建订单</translation>
    </message>
    <message>
        <source>Edit draft</source>
        <translation>编辑草稿</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>提交审核</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>评审</translation>
    </message>
    <message>
        <source>Allocate</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Assign tracker</source>
        <translation>指派跟单员</translation>
    </message>
    <message>
        <source>Log follow-up</source>
        <translation>登记跟踪</translation>
    </message>
    <message>
        <source>Raise problem</source>
        <translation>登记问题</translation>
    </message>
    <message>
        <source>Plan production</source>
        <translation>制定生产计划</translation>
    </message>
    <message>
        <source>Report progress</source>
        <translation>报告进度</translation>
    </message>
    <message>
        <source>Report supplier&apos;s progress</source>
        <translation>报告采购进度</translation>
    </message>
    <message>
        <source>Record inspection</source>
        <translation>登记检验</translation>
    </message>
    <message>
        <source>Issue shipping notice</source>
        <translation>开具发货通知单</translation>
    </message>
    <message>
        <source>Record arrival</source>
        <translation>登记到货</translation>
    </message>
    <message>
        <source>Record return</source>
        <translation>登记退货</translation>
    </message>
    <message>
        <source>Post payment</source>
        <translation>登记收付款</translation>
    </message>
    <message>
        <source>Issue payment notice</source>
        <translation>开具付款通知单</translation>
    </message>
    <message>
        <source>Ask for payment</source>
        <translation>请款</translation>
    </message>
    <message>
        <source>Enter expense</source>
        <translation>登记费用</translation>
    </message>
    <message>
        <source>Record customer&apos;s feedback</source>
        <translation>记录客户反馈</translation>
    </message>
    <message>
        <source>Request a change</source>
        <translation>申请变更</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Request closing</source>
        <translation>申请关闭</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Correct report</source>
        <translation>更正报告</translation>
    </message>
    <message>
        <source>Dispose of failed goods</source>
        <translation>处置不合格品</translation>
    </message>
    <message>
        <source>Accept by concession</source>
        <translation>让步接收</translation>
    </message>
    <message>
        <source>Demand rectification</source>
        <translation>要求整改</translation>
    </message>
    <message>
        <source>Rectification done</source>
        <translation>完成整改</translation>
    </message>
    <message>
        <source>Dispatch goods</source>
        <translation>发运</translation>
    </message>
    <message>
        <source>Cancel notice</source>
        <translation>取消通知单</translation>
    </message>
    <message>
        <source>Confirm delivery</source>
        <translation>确认收货</translation>
    </message>
    <message>
        <source>Accept goods</source>
        <translation>验收货物</translation>
    </message>
    <message>
        <source>Release payment</source>
        <translation>放行付款</translation>
    </message>
    <message>
        <source>Refuse payment</source>
        <translation>拒绝付款</translation>
    </message>
    <message>
        <source>Withdraw notice</source>
        <translation>撤回通知单</translation>
    </message>
    <message>
        <source>Reverse payment</source>
        <translation>冲销收付款</translation>
    </message>
    <message>
        <source>Confirm reversal</source>
        <translation>确认冲销</translation>
    </message>
    <message>
        <source>Reject reversal</source>
        <translation>驳回冲销</translation>
    </message>
    <message>
        <source>Withdraw claim</source>
        <translation>撤回请款</translation>
    </message>
    <message>
        <source>Audit expense</source>
        <translation>审核费用</translation>
    </message>
    <message>
        <source>Assign problem</source>
        <translation>分派问题</translation>
    </message>
    <message>
        <source>Problem solved</source>
        <translation>问题已解决</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Hand over decision</source>
        <translation>移交审批</translation>
    </message>
    <message>
        <source>Withdraw request</source>
        <translation>撤回申请</translation>
    </message>
    <message>
        <source>File again</source>
        <translation>重新申请</translation>
    </message>
    <message>
        <source>Change carried out</source>
        <translation>变更已落实</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>确认收到</translation>
    </message>
    <message>
        <source>Decide closing</source>
        <translation>审批关闭申请</translation>
    </message>
    <message>
        <source>Withdraw closing</source>
        <translation>撤回关闭申请</translation>
    </message>
    <message>
        <source>Log follow-up for several</source>
        <translation>批量登记跟踪</translation>
    </message>
    <message>
        <source>New customer or supplier</source>
        <translation>新建往来单位</translation>
    </message>
    <message>
        <source>Edit customer or supplier</source>
        <translation>编辑往来单位</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>新建产品</translation>
    </message>
    <message>
        <source>Edit product</source>
        <translation>编辑产品</translation>
    </message>
    <message>
        <source>Count stock</source>
        <translation>盘点</translation>
    </message>
    <message>
        <source>Confirm count</source>
        <translation>确认盘点</translation>
    </message>
    <message>
        <source>Reject count</source>
        <translation>驳回盘点</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新建人员</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>编辑人员</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>重置密码</translation>
    </message>
    <message>
        <source>Disable or enable</source>
        <translation>停用或启用</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>修改我的密码</translation>
    </message>
    <message>
        <source>New department</source>
        <translation>新建部门</translation>
    </message>
    <message>
        <source>Edit department</source>
        <translation>编辑部门</translation>
    </message>
    <message>
        <source>Delegate my decisions</source>
        <translation>委托他人审批</translation>
    </message>
    <message>
        <source>End delegation</source>
        <translation>终止委托</translation>
    </message>
    <message>
        <source>Confirm proposal</source>
        <translation>确认提议</translation>
    </message>
    <message>
        <source>Reject proposal</source>
        <translation>驳回提议</translation>
    </message>
    <message>
        <source>Withdraw proposal</source>
        <translation>撤回提议</translation>
    </message>
    <message>
        <source>Change setting</source>
        <translation>修改设置</translation>
    </message>
    <message>
        <source>Set routing rule</source>
        <translation>设置审批路线</translation>
    </message>
    <message>
        <source>Set days</source>
        <translation>设置日历</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>标为已读</translation>
    </message>
    <message>
        <source>Register risk</source>
        <translation>登记风险</translation>
    </message>
    <message>
        <source>Order what it needs</source>
        <translation>按需采购</translation>
    </message>
    <message>
        <source>Attach documents</source>
        <translation>附加文件</translation>
    </message>
    <message>
        <source>Make it a risk</source>
        <translation>列入风险登记</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>Review risk</source>
        <translation>复核风险</translation>
    </message>
    <message>
        <source>Close risk</source>
        <translation>关闭风险</translation>
    </message>
    <message>
        <source>Set usual measures</source>
        <translation>设置常用措施</translation>
    </message>
    <message>
        <source>Rate credit</source>
        <translation>评定信用</translation>
    </message>
    <message>
        <source>Confirm rating</source>
        <translation>确认评级</translation>
    </message>
    <message>
        <source>Reject rating</source>
        <translation>驳回评级</translation>
    </message>
    <message>
        <source>Let goods go over the limit</source>
        <translation>超额度特批发货</translation>
    </message>
    <message>
        <source>Evaluate supplier</source>
        <translation>评估供应商</translation>
    </message>
    <message>
        <source>Confirm evaluation</source>
        <translation>确认评估</translation>
    </message>
    <message>
        <source>Reject evaluation</source>
        <translation>驳回评估</translation>
    </message>
    <message>
        <source>Look for warnings now</source>
        <translation>立即检查预警</translation>
    </message>
    <message>
        <source>Finalise</source>
        <translation>定稿</translation>
    </message>
    <message>
        <source>Acknowledge the assessment</source>
        <translation>确认考核</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>提出异议</translation>
    </message>
    <message>
        <source>Correct the assessment</source>
        <translation>更正考核</translation>
    </message>
    <message>
        <source>Assess ad hoc</source>
        <translation>不定期考核</translation>
    </message>
    <message>
        <source>Hand over orders</source>
        <translation>移交订单</translation>
    </message>
    <message>
        <source>Hand over their orders</source>
        <translation>移交其订单</translation>
    </message>
</context>
<context>
    <name>done</name>
    <message>
        <source>Archived the order</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Dumped records</source>
        <translation>已转储记录</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>已备份</translation>
    </message>
    <message>
        <source>Restored a backup</source>
        <translation>已恢复备份</translation>
    </message>
    <message>
        <source>Set days of the calendar</source>
        <translation>已设置日历</translation>
    </message>
    <message>
        <source>Acknowledged a change</source>
        <translation>已确认收到变更</translation>
    </message>
    <message>
        <source>Decided on a change request</source>
        <translation>已审批变更申请</translation>
    </message>
    <message>
        <source>Requested a change</source>
        <translation>已提出变更申请</translation>
    </message>
    <message>
        <source>Handed over a decision on a change</source>
        <translation>已移交变更审批</translation>
    </message>
    <message>
        <source>Carried out a change</source>
        <translation>已落实变更</translation>
    </message>
    <message>
        <source>Requested a change again</source>
        <translation>已重新提出变更申请</translation>
    </message>
    <message>
        <source>Withdrew a change request</source>
        <translation>已撤回变更申请</translation>
    </message>
    <message>
        <source>Decided on the closing</source>
        <translation>已审批关闭申请</translation>
    </message>
    <message>
        <source>Handed over a decision on the closing</source>
        <translation>已移交关闭审批</translation>
    </message>
    <message>
        <source>Requested the closing</source>
        <translation>已申请关闭</translation>
    </message>
    <message>
        <source>Withdrew the close request</source>
        <translation>已撤回关闭申请</translation>
    </message>
    <message>
        <source>Founded the company</source>
        <translation>已建立公司数据库</translation>
    </message>
    <message>
        <source>Brought the database up to date</source>
        <translation>已升级数据库</translation>
    </message>
    <message>
        <source>Ended a delegation</source>
        <translation>已终止委托</translation>
    </message>
    <message>
        <source>Delegated decisions</source>
        <translation>已委托审批</translation>
    </message>
    <message>
        <source>Confirmed a delivery</source>
        <translation>已确认收货</translation>
    </message>
    <message>
        <source>Added a department</source>
        <translation>已新增部门</translation>
    </message>
    <message>
        <source>Changed a department</source>
        <translation>已修改部门</translation>
    </message>
    <message>
        <source>Audited an expense</source>
        <translation>已审核费用</translation>
    </message>
    <message>
        <source>Entered an expense</source>
        <translation>已登记费用</translation>
    </message>
    <message>
        <source>Recorded customer feedback</source>
        <translation>已记录客户反馈</translation>
    </message>
    <message>
        <source>Logged a follow-up</source>
        <translation>已登记跟踪记录</translation>
    </message>
    <message>
        <source>Logged a follow-up for several orders</source>
        <translation>已批量登记跟踪记录</translation>
    </message>
    <message>
        <source>Accepted goods</source>
        <translation>已验收货物</translation>
    </message>
    <message>
        <source>Recorded an arrival</source>
        <translation>已登记到货</translation>
    </message>
    <message>
        <source>Dispatched goods</source>
        <translation>已发运</translation>
    </message>
    <message>
        <source>Recorded a return</source>
        <translation>已登记退货</translation>
    </message>
    <message>
        <source>Accepted failed goods by concession</source>
        <translation>已批准让步接收</translation>
    </message>
    <message>
        <source>Disposed of failed goods</source>
        <translation>已处置不合格品</translation>
    </message>
    <message>
        <source>Recorded an inspection</source>
        <translation>已登记检验</translation>
    </message>
    <message>
        <source>Exported a list</source>
        <translation>已导出列表</translation>
    </message>
    <message>
        <source>Read a notice</source>
        <translation>已阅读通知</translation>
    </message>
    <message>
        <source>Allocated the order</source>
        <translation>已分配订单</translation>
    </message>
    <message>
        <source>Changed the draft</source>
        <translation>已修改草稿</translation>
    </message>
    <message>
        <source>Assigned a tracker</source>
        <translation>已指派跟单员</translation>
    </message>
    <message>
        <source>Entered the order</source>
        <translation>已录入订单</translation>
    </message>
    <message>
        <source>Put the order on hold</source>
        <translation>已挂起订单</translation>
    </message>
    <message>
        <source>Imported orders</source>
        <translation>已导入订单</translation>
    </message>
    <message>
        <source>Printed the order</source>
        <translation>已打印订单</translation>
    </message>
    <message>
        <source>Resumed the order</source>
        <translation>已恢复订单</translation>
    </message>
    <message>
        <source>Reviewed the order</source>
        <translation>已评审订单</translation>
    </message>
    <message>
        <source>Submitted for review</source>
        <translation>已提交审核</translation>
    </message>
    <message>
        <source>Added a customer or supplier</source>
        <translation>已新增往来单位</translation>
    </message>
    <message>
        <source>Changed a customer or supplier</source>
        <translation>已修改往来单位</translation>
    </message>
    <message>
        <source>Confirmed a reversal</source>
        <translation>已确认冲销</translation>
    </message>
    <message>
        <source>Posted a payment</source>
        <translation>已登记收付款</translation>
    </message>
    <message>
        <source>Refused a payment</source>
        <translation>已拒绝付款</translation>
    </message>
    <message>
        <source>Rejected a reversal</source>
        <translation>已驳回冲销</translation>
    </message>
    <message>
        <source>Released a payment</source>
        <translation>已放行付款</translation>
    </message>
    <message>
        <source>Asked for a reversal</source>
        <translation>已申请冲销</translation>
    </message>
    <message>
        <source>Issued a payment notice</source>
        <translation>已开具付款通知单</translation>
    </message>
    <message>
        <source>Withdrew a payment notice</source>
        <translation>已撤回付款通知单</translation>
    </message>
    <message>
        <source>Assigned a problem</source>
        <translation>已分派问题</translation>
    </message>
    <message>
        <source>Raised a problem</source>
        <translation>已登记问题</translation>
    </message>
    <message>
        <source>Solved a problem</source>
        <translation>已解决问题</translation>
    </message>
    <message>
        <source>Added a product</source>
        <translation>已新增产品</translation>
    </message>
    <message>
        <source>Changed a product</source>
        <translation>已修改产品</translation>
    </message>
    <message>
        <source>Corrected a progress report</source>
        <translation>已更正进度报告</translation>
    </message>
    <message>
        <source>Planned the production</source>
        <translation>已制定生产计划</translation>
    </message>
    <message>
        <source>Reported progress</source>
        <translation>已报告生产进度</translation>
    </message>
    <message>
        <source>Confirmed a proposal</source>
        <translation>已确认提议</translation>
    </message>
    <message>
        <source>Rejected a proposal</source>
        <translation>已驳回提议</translation>
    </message>
    <message>
        <source>Withdrew a proposal</source>
        <translation>已撤回提议</translation>
    </message>
    <message>
        <source>Reported the supplier&apos;s progress</source>
        <translation>已报告采购进度</translation>
    </message>
    <message>
        <source>Demanded a rectification</source>
        <translation>已要求整改</translation>
    </message>
    <message>
        <source>Finished a rectification</source>
        <translation>已完成整改</translation>
    </message>
    <message>
        <source>Set a routing rule</source>
        <translation>已设置审批路线</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Changed a setting</source>
        <translation>已修改设置</translation>
    </message>
    <message>
        <source>Asked the customer for payment</source>
        <translation>已向客户请款</translation>
    </message>
    <message>
        <source>Withdrew a claim</source>
        <translation>已撤回请款</translation>
    </message>
    <message>
        <source>Cancelled a shipping notice</source>
        <translation>已取消发货通知单</translation>
    </message>
    <message>
        <source>Issued a shipping notice</source>
        <translation>已开具发货通知单</translation>
    </message>
    <message>
        <source>Confirmed a stock count</source>
        <translation>已确认盘点</translation>
    </message>
    <message>
        <source>Counted stock</source>
        <translation>已盘点</translation>
    </message>
    <message>
        <source>Rejected a stock count</source>
        <translation>已驳回盘点</translation>
    </message>
    <message>
        <source>Added a person</source>
        <translation>已新增人员</translation>
    </message>
    <message>
        <source>Changed a person</source>
        <translation>已修改人员</translation>
    </message>
    <message>
        <source>Changed their password</source>
        <translation>已修改密码</translation>
    </message>
    <message>
        <source>Disabled or enabled a person</source>
        <translation>已停用或启用人员</translation>
    </message>
    <message>
        <source>Reset a password</source>
        <translation>已重置密码</translation>
    </message>
    <message>
        <source>Acknowledged an assessment</source>
        <translation>确认了考核</translation>
    </message>
    <message>
        <source>Opened the correction of an assessment</source>
        <translation>开始更正考核</translation>
    </message>
    <message>
        <source>Finalised an assessment</source>
        <translation>考核已定稿</translation>
    </message>
    <message>
        <source>Objected to an assessment</source>
        <translation>对考核提出了异议</translation>
    </message>
    <message>
        <source>Scored a tracker</source>
        <translation>为跟单员评分</translation>
    </message>
    <message>
        <source>Confirmed a credit rating</source>
        <translation>确认了信用评级</translation>
    </message>
    <message>
        <source>Let goods go over the credit limit</source>
        <translation>特批超信用额度发货</translation>
    </message>
    <message>
        <source>Proposed a credit rating</source>
        <translation>提交了信用评级</translation>
    </message>
    <message>
        <source>Rejected a credit rating</source>
        <translation>驳回了信用评级</translation>
    </message>
    <message>
        <source>Attached documents</source>
        <translation>附加了文件</translation>
    </message>
    <message>
        <source>Took a document out</source>
        <translation>取出了附件</translation>
    </message>
    <message>
        <source>Closed a risk</source>
        <translation>关闭了风险</translation>
    </message>
    <message>
        <source>Made a risk of a warning</source>
        <translation>把预警列入了风险登记</translation>
    </message>
    <message>
        <source>Registered a risk</source>
        <translation>登记了风险</translation>
    </message>
    <message>
        <source>Reviewed a risk</source>
        <translation>复核了风险</translation>
    </message>
    <message>
        <source>Set the usual measures</source>
        <translation>设置了常用措施</translation>
    </message>
    <message>
        <source>Confirmed an evaluation of a supplier</source>
        <translation>确认了供应商评估</translation>
    </message>
    <message>
        <source>Proposed an evaluation of a supplier</source>
        <translation>提交了供应商评估</translation>
    </message>
    <message>
        <source>Rejected an evaluation of a supplier</source>
        <translation>驳回了供应商评估</translation>
    </message>
    <message>
        <source>Handed over orders</source>
        <translation>移交了订单</translation>
    </message>
    <message>
        <source>Looked for early warnings</source>
        <translation>检查了预警</translation>
    </message>
    <message>
        <source>Snoozed a warning</source>
        <translation>暂缓了一条预警</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Accepted</source>
        <translation>合格入库</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>验收时间</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>验收人</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>银行账号</translation>
    </message>
    <message>
        <source>Working days to acknowledge a change</source>
        <translation>变更确认时限（工作日）</translation>
    </message>
    <message>
        <source>Acknowledged at</source>
        <translation>确认时间</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>确认人</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Actual date</source>
        <translation>实际完成日期</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Our adjustment</source>
        <translation>本部门调整</translation>
    </message>
    <message>
        <source>Advance</source>
        <translation>预付款</translation>
    </message>
    <message>
        <source>After</source>
        <translation>变更后</translation>
    </message>
    <message>
        <source>Agreed date</source>
        <translation>约定交货日期</translation>
    </message>
    <message>
        <source>Allocated at</source>
        <translation>分配时间</translation>
    </message>
    <message>
        <source>Allocated by</source>
        <translation>分配人</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Made revision</source>
        <translation>变更后版本</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>审批结论</translation>
    </message>
    <message>
        <source>Archive place</source>
        <translation>归档地点</translation>
    </message>
    <message>
        <source>Archived by</source>
        <translation>归档人</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到货数量</translation>
    </message>
    <message>
        <source>Asked person</source>
        <translation>审批人</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>由谁审批</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Accept the expense</source>
        <translation>同意列支</translation>
    </message>
    <message>
        <source>Audited at</source>
        <translation>审核时间</translation>
    </message>
    <message>
        <source>Audited by</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>开户银行</translation>
    </message>
    <message>
        <source>Based on revision</source>
        <translation>依据版本</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>变更前</translation>
    </message>
    <message>
        <source>By the books</source>
        <translation>账面数量</translation>
    </message>
    <message>
        <source>Reason to cancel</source>
        <translation>取消原因</translation>
    </message>
    <message>
        <source>Cancelled at</source>
        <translation>取消时间</translation>
    </message>
    <message>
        <source>Cancelled by</source>
        <translation>取消人</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>承运人</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Cheque no.</source>
        <translation>支票号</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>请款</translation>
    </message>
    <message>
        <source>Payable by</source>
        <translation>付款期限</translation>
    </message>
    <message>
        <source>Claimed at</source>
        <translation>请款时间</translation>
    </message>
    <message>
        <source>Claimed by</source>
        <translation>请款人</translation>
    </message>
    <message>
        <source>Defect class</source>
        <translation>缺陷等级</translation>
    </message>
    <message>
        <source>Closed short</source>
        <translation>短交关闭</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>公司名称</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Complete by</source>
        <translation>完成期限</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>保密级别</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>确认数量</translation>
    </message>
    <message>
        <source>Confirmed at</source>
        <translation>确认于</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>收货确认人</translation>
    </message>
    <message>
        <source>Difference confirmed</source>
        <translation>确认数量增减</translation>
    </message>
    <message>
        <source>Confirmed date</source>
        <translation>确认交期</translation>
    </message>
    <message>
        <source>Consignee</source>
        <translation>收货单位</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>变更内容</translation>
    </message>
    <message>
        <source>Contract amount</source>
        <translation>合同金额</translation>
    </message>
    <message>
        <source>Contract no.</source>
        <translation>合同号</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>更正哪条记录</translation>
    </message>
    <message>
        <source>Corrects entry</source>
        <translation>更正的记录</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>实盘数量</translation>
    </message>
    <message>
        <source>Counted at</source>
        <translation>盘点时间</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>盘点人</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>冲减数量</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Current promise</source>
        <translation>现承诺日期</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>破损情况</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破损数量</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Date styles</source>
        <translation>日期格式</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期（天）</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>审批意见</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>决定时间</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>决定人</translation>
    </message>
    <message>
        <source>Decided for</source>
        <translation>代谁决定</translation>
    </message>
    <message>
        <source>Working days to decide on a request</source>
        <translation>审批时限（工作日）</translation>
    </message>
    <message>
        <source>Note on the decision</source>
        <translation>决定说明</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>缺陷</translation>
    </message>
    <message>
        <source>In my place</source>
        <translation>受托人</translation>
    </message>
    <message>
        <source>Decides instead</source>
        <translation>受托代行人</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>委托</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>实际交货日期</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>Delivery date</source>
        <translation>交货日期</translation>
    </message>
    <message>
        <source>Delivery note no.</source>
        <translation>送货单号</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>整改要求</translation>
    </message>
    <message>
        <source>Demanded at</source>
        <translation>提出时间</translation>
    </message>
    <message>
        <source>Demanded by</source>
        <translation>要求人</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部门列表</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>收付方向</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Dispatched on</source>
        <translation>供应商发货日期</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>处置方式</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>交货期</translation>
    </message>
    <message>
        <source>Effect on execution</source>
        <translation>对执行的影响</translation>
    </message>
    <message>
        <source>End</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>计划完成</translation>
    </message>
    <message>
        <source>Entered at</source>
        <translation>登记时间</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>登记人</translation>
    </message>
    <message>
        <source>Your roles</source>
        <translation>您的角色</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>例外说明</translation>
    </message>
    <message>
        <source>Executed by</source>
        <translation>执行部门</translation>
    </message>
    <message>
        <source>Expected arrival</source>
        <translation>预计到货</translation>
    </message>
    <message>
        <source>Expected finish</source>
        <translation>预计完成</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>不合格数量</translation>
    </message>
    <message>
        <source>Difference failed</source>
        <translation>不合格增减</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>登录失败次数</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>客户反馈</translation>
    </message>
    <message>
        <source>Feeds line</source>
        <translation>供料至订单行</translation>
    </message>
    <message>
        <source>Feeds order</source>
        <translation>供料至订单</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>变更项目</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Filed at</source>
        <translation>申请时间</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>跟踪情况</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>完成人</translation>
    </message>
    <message>
        <source>Last step of the line</source>
        <translation>末道工序</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>First promise</source>
        <translation>首次承诺日期</translation>
    </message>
    <message>
        <source>Working days between follow-ups</source>
        <translation>跟踪间隔（工作日）</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>跟踪记录</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>跟踪记录</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Found at</source>
        <translation>发现时间</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>发现人</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>From stock</source>
        <translation>取自库存</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>职能</translation>
    </message>
    <message>
        <source>Goods receipt</source>
        <translation>到货单</translation>
    </message>
    <message>
        <source>Reason of the hold</source>
        <translation>挂起原因</translation>
    </message>
    <message>
        <source>On hold since</source>
        <translation>挂起日期</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>How it was carried out</source>
        <translation>落实情况</translation>
    </message>
    <message>
        <source>Carried out at</source>
        <translation>落实时间</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>落实人</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>检验单</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>检验</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检验员</translation>
    </message>
    <message>
        <source>Invoice no.</source>
        <translation>发票号</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>开具时间</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>开单人</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>品名</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>变更明细</translation>
    </message>
    <message>
        <source>Keep the order numbers</source>
        <translation>保留原订单号</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置项</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Until day</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>是否主跟单</translation>
    </message>
    <message>
        <source>Lead tracker</source>
        <translation>主跟单员</translation>
    </message>
    <message>
        <source>Number of rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Amount of the line</source>
        <translation>行金额</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>Locked until</source>
        <translation>锁定至</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>批号</translation>
    </message>
    <message>
        <source>Lot size</source>
        <translation>批量</translation>
    </message>
    <message>
        <source>AQL, major defects</source>
        <translation>AQL（严重缺陷）</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Mend order dates</source>
        <translation>修正订单日期</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>AQL, minor defects</source>
        <translation>AQL（轻微缺陷）</translation>
    </message>
    <message>
        <source>Moved at</source>
        <translation>出入库时间</translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>New department</source>
        <translation>新部门</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>New roles</source>
        <translation>新角色</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>下次跟踪日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知单</translation>
    </message>
    <message>
        <source>Change notices</source>
        <translation>变更通知</translation>
    </message>
    <message>
        <source>Notified</source>
        <translation>已通知发货</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>When</source>
        <translation>适用情形</translation>
    </message>
    <message>
        <source>Old department</source>
        <translation>原部门</translation>
    </message>
    <message>
        <source>Old password</source>
        <translation>原密码</translation>
    </message>
    <message>
        <source>Old roles</source>
        <translation>原角色</translation>
    </message>
    <message>
        <source>Old value</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>代</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>现有库存</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完成数量</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>工序</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>应收/应付</translation>
    </message>
    <message>
        <source>Order date</source>
        <translation>订单日期</translation>
    </message>
    <message>
        <source>Kind of order</source>
        <translation>订单类型</translation>
    </message>
    <message>
        <source>State of the order</source>
        <translation>订单状态</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Over-delivery allowed</source>
        <translation>允许超交比例</translation>
    </message>
    <message>
        <source>Verdict overridden</source>
        <translation>人工改判</translation>
    </message>
    <message>
        <source>Owned by</source>
        <translation>归口部门</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已收/已付</translation>
    </message>
    <message>
        <source>Paid before</source>
        <translation>此前已付</translation>
    </message>
    <message>
        <source>Customer / supplier</source>
        <translation>往来单位</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格数量</translation>
    </message>
    <message>
        <source>Difference passed</source>
        <translation>合格增减</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>收款方</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>收付款</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>付款条件</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>存放地点</translation>
    </message>
    <message>
        <source>Planned at</source>
        <translation>计划时间</translation>
    </message>
    <message>
        <source>Planned by</source>
        <translation>计划人</translation>
    </message>
    <message>
        <source>Posted at</source>
        <translation>登记于</translation>
    </message>
    <message>
        <source>Posted by</source>
        <translation>出纳经办人</translation>
    </message>
    <message>
        <source>Previous round</source>
        <translation>上一轮</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Whose decisions</source>
        <translation>委托人</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Effect of the solution</source>
        <translation>解决效果</translation>
    </message>
    <message>
        <source>Problem: department</source>
        <translation>问题责任部门</translation>
    </message>
    <message>
        <source>Problem: description</source>
        <translation>问题描述</translation>
    </message>
    <message>
        <source>Problem: due</source>
        <translation>问题解决期限</translation>
    </message>
    <message>
        <source>Problem found</source>
        <translation>发现问题</translation>
    </message>
    <message>
        <source>Problem: kind</source>
        <translation>问题类型</translation>
    </message>
    <message>
        <source>Problem: measures</source>
        <translation>问题措施</translation>
    </message>
    <message>
        <source>Problem: responsible person</source>
        <translation>问题责任人</translation>
    </message>
    <message>
        <source>Problem: severity</source>
        <translation>问题严重程度</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Produced</source>
        <translation>完工数量</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>产品编码</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>产品名称</translation>
    </message>
    <message>
        <source>Promised date</source>
        <translation>承诺日期</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>待确认事项</translation>
    </message>
    <message>
        <source>Proposed at</source>
        <translation>提议时间</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>提议人</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>提出方</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>阅读时间</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>可用数量</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收货数量</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收货日期</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>收货人</translation>
    </message>
    <message>
        <source>Recorded at</source>
        <translation>记录时间</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Rectification</source>
        <translation>整改单</translation>
    </message>
    <message>
        <source>Put right by</source>
        <translation>整改期限</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>凭证号</translation>
    </message>
    <message>
        <source>Re-inspects</source>
        <translation>复检的检验单</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒收数量</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Owed again</source>
        <translation>需补交数量</translation>
    </message>
    <message>
        <source>Replaced at</source>
        <translation>被替换时间</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>进度报告</translation>
    </message>
    <message>
        <source>Date of work</source>
        <translation>生产日期</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>报告人</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>申请单</translation>
    </message>
    <message>
        <source>Requested date</source>
        <translation>要求日期</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>特殊要求</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>预留数量</translation>
    </message>
    <message>
        <source>Solved at</source>
        <translation>解决时间</translation>
    </message>
    <message>
        <source>Solved by</source>
        <translation>解决人</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Responsible department</source>
        <translation>责任部门</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>整改结果</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退货数量</translation>
    </message>
    <message>
        <source>Returned at</source>
        <translation>退货时间</translation>
    </message>
    <message>
        <source>Returned by</source>
        <translation>退货经办人</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>冲销</translation>
    </message>
    <message>
        <source>Order accepted</source>
        <translation>评审通过</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>评审人</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>终止时间</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Approval routing</source>
        <translation>审批路线</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>数据行</translation>
    </message>
    <message>
        <source>Sample size</source>
        <translation>样本量</translation>
    </message>
    <message>
        <source>Satisfaction (1–5)</source>
        <translation>满意度（1–5）</translation>
    </message>
    <message>
        <source>Whose task it is</source>
        <translation>职责范围</translation>
    </message>
    <message>
        <source>Scrapped</source>
        <translation>报废数量</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>发出时间</translation>
    </message>
    <message>
        <source>Separation of duties</source>
        <translation>职责分离</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>登录会话</translation>
    </message>
    <message>
        <source>Set at</source>
        <translation>设定时间</translation>
    </message>
    <message>
        <source>Settlement method</source>
        <translation>结算方式</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>发运记录</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>发运数量</translation>
    </message>
    <message>
        <source>Shipped at</source>
        <translation>发运时间</translation>
    </message>
    <message>
        <source>Shipped by</source>
        <translation>发运人</translation>
    </message>
    <message>
        <source>Shipped from stock</source>
        <translation>库存发运数量</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>One person enters and reviews</source>
        <translation>允许一人录入并评审</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>解决办法</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>计划开始</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>In this state since</source>
        <translation>进入状态时间</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>工序步骤</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>计划工序</translation>
    </message>
    <message>
        <source>Kept in stock</source>
        <translation>库存管理</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Target file</source>
        <translation>目标文件</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>含税方式</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>税率</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>反馈内容</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Hand over to</source>
        <translation>移交给</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总金额</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>跟单员</translation>
    </message>
    <message>
        <source>Tracking no.</source>
        <translation>物流单号</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>运输方式</translation>
    </message>
    <message>
        <source>Under-delivery allowed</source>
        <translation>允许欠交比例</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Person&apos;s name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员名单</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值对照</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Record version</source>
        <translation>记录版本</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>需求数量</translation>
    </message>
    <message>
        <source>Waybill no.</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>Working week (1 = Monday)</source>
        <translation>每周工作日（1=周一）</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>及时确认</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>答复时间</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>考核</translation>
    </message>
    <message>
        <source>Total of 100</source>
        <translation>总分（百分制）</translation>
    </message>
    <message>
        <source>Weights of the four dimensions of the assessment</source>
        <translation>考核四个维度的权重</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>考核人</translation>
    </message>
    <message>
        <source>Attached at</source>
        <translation>附加时间</translation>
    </message>
    <message>
        <source>Attached by</source>
        <translation>附加人</translation>
    </message>
    <message>
        <source>Work attitude</source>
        <translation>工作态度</translation>
    </message>
    <message>
        <source>Comment on the work attitude</source>
        <translation>工作态度评语</translation>
    </message>
    <message>
        <source>Work attitude, suggested</source>
        <translation>工作态度（建议）</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>奖金</translation>
    </message>
    <message>
        <source>Full performance bonus of a tracker and month</source>
        <translation>跟单员每月全额绩效奖金</translation>
    </message>
    <message>
        <source>Bonus rate in %</source>
        <translation>奖金比例 %</translation>
    </message>
    <message>
        <source>Cancellations</source>
        <translation>取消数</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Claims due</source>
        <translation>到期请款数</translation>
    </message>
    <message>
        <source>Paid on time</source>
        <translation>按时付款数</translation>
    </message>
    <message>
        <source>Cleared at</source>
        <translation>消除时间</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>关闭时间</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评语</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>沟通协调</translation>
    </message>
    <message>
        <source>Comment on communication</source>
        <translation>沟通协调评语</translation>
    </message>
    <message>
        <source>Communication, suggested</source>
        <translation>沟通协调（建议）</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>确认日期</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>信用</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>信用额度</translation>
    </message>
    <message>
        <source>Changes and cancellations</source>
        <translation>变更与取消</translation>
    </message>
    <message>
        <source>Suggested grade</source>
        <translation>建议等级</translation>
    </message>
    <message>
        <source>Days overdue in all</source>
        <translation>累计逾期天数</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>Largest document, in megabytes</source>
        <translation>最大文件（MB）</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>达到</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>信用占用</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Finalised at</source>
        <translation>定稿时间</translation>
    </message>
    <message>
        <source>Finalised by</source>
        <translation>定稿人</translation>
    </message>
    <message>
        <source>Good lots</source>
        <translation>合格批数</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Identified at</source>
        <translation>识别时间</translation>
    </message>
    <message>
        <source>Identified by</source>
        <translation>识别人</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影响程度</translation>
    </message>
    <message>
        <source>Last arrival</source>
        <translation>最后到货</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>可能性</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>批数</translation>
    </message>
    <message>
        <source>Type of file</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>准时数量</translation>
    </message>
    <message>
        <source>Order execution</source>
        <translation>订单执行</translation>
    </message>
    <message>
        <source>Comment on order execution</source>
        <translation>订单执行评语</translation>
    </message>
    <message>
        <source>Order execution, suggested</source>
        <translation>订单执行（建议）</translation>
    </message>
    <message>
        <source>Orders held</source>
        <translation>跟踪订单数</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>总数</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期金额</translation>
    </message>
    <message>
        <source>Let go by</source>
        <translation>特批人</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Title of the policy</source>
        <translation>制度名称</translation>
    </message>
    <message>
        <source>Version of the policy</source>
        <translation>制度版本</translation>
    </message>
    <message>
        <source>Problem solving</source>
        <translation>问题处理</translation>
    </message>
    <message>
        <source>Comment on problem solving</source>
        <translation>问题处理评语</translation>
    </message>
    <message>
        <source>Problem solving, suggested</source>
        <translation>问题处理（建议）</translation>
    </message>
    <message>
        <source>Quality (lots accepted)</source>
        <translation>质量（合格批率）</translation>
    </message>
    <message>
        <source>Raised at</source>
        <translation>发出时间</translation>
    </message>
    <message>
        <source>Credit rating</source>
        <translation>信用评级</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>复核日期</translation>
    </message>
    <message>
        <source>Reviewed at</source>
        <translation>复核时间</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Risk is high from this product on</source>
        <translation>高风险的起始分值</translation>
    </message>
    <message>
        <source>Risk is medium from this product on</source>
        <translation>中风险的起始分值</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Scored at</source>
        <translation>评分时间</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Why snoozed</source>
        <translation>暂缓原因</translation>
    </message>
    <message>
        <source>Snoozed by</source>
        <translation>暂缓人</translation>
    </message>
    <message>
        <source>Snoozed until</source>
        <translation>暂缓至</translation>
    </message>
    <message>
        <source>Statement of the tracker</source>
        <translation>跟单员意见</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Suggested score</source>
        <translation>建议得分</translation>
    </message>
    <message>
        <source>Supplier weight: delivery</source>
        <translation>供应商权重：交货</translation>
    </message>
    <message>
        <source>On time (first promise)</source>
        <translation>准时率（首次承诺）</translation>
    </message>
    <message>
        <source>Least lots for a supplier grade</source>
        <translation>供应商评级最少批数</translation>
    </message>
    <message>
        <source>Supplier weight: quality</source>
        <translation>供应商权重：质量</translation>
    </message>
    <message>
        <source>Days in which a supplier should confirm</source>
        <translation>供应商确认订单天数</translation>
    </message>
    <message>
        <source>Supplier weight: service</source>
        <translation>供应商权重：服务</translation>
    </message>
    <message>
        <source>Total last month</source>
        <translation>上月总分</translation>
    </message>
    <message>
        <source>From tracker</source>
        <translation>移交人</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Warn: working days a change waits</source>
        <translation>预警：变更未审批的工作日数</translation>
    </message>
    <message>
        <source>Warn: failed inspections of a line</source>
        <translation>预警：同一行检验不合格次数</translation>
    </message>
    <message>
        <source>Warn: working days without a follow-up</source>
        <translation>预警：未跟踪的工作日数</translation>
    </message>
    <message>
        <source>Warn: working days a change notice waits</source>
        <translation>预警：变更通知未确认的工作日数</translation>
    </message>
    <message>
        <source>Warn: days that money is overdue</source>
        <translation>预警：款项逾期天数</translation>
    </message>
    <message>
        <source>Warn: working days behind plan</source>
        <translation>预警：生产落后的工作日数</translation>
    </message>
    <message>
        <source>Warn: days that the plan ends after the promise</source>
        <translation>预警：计划晚于承诺的天数</translation>
    </message>
    <message>
        <source>Warn: days that a supply comes too late</source>
        <translation>预警：供料延迟的天数</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Years as a customer</source>
        <translation>合作年数</translation>
    </message>
</context>
<context>
    <name>founding</name>
    <message>
        <source>Sales</source>
        <translation>销售部</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>生产部</translation>
    </message>
    <message>
        <source>Purchasing</source>
        <translation>采购部</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量部</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>财务部</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>总经办</translation>
    </message>
</context>
<context>
    <name>gendan::ui::AdministratorPage</name>
    <message>
        <source>First administrator</source>
        <translation>首位管理员</translation>
    </message>
    <message>
        <source>Lets people in and keeps the settings, but decides nothing about orders.</source>
        <translation>管理人员和设置，但不参与订单决定。</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>再次输入密码</translation>
    </message>
</context>
<context>
    <name>gendan::ui::AgeingView</name>
    <message>
        <source>No customer owes anything.</source>
        <translation>没有客户欠款。</translation>
    </message>
    <message>
        <source>Nothing is owed to suppliers.</source>
        <translation>没有应付供应商的款项。</translation>
    </message>
    <message>
        <source>Receivables by age</source>
        <translation>应收账龄</translation>
    </message>
    <message>
        <source>Payables by age</source>
        <translation>应付账龄</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Total in %1</source>
        <translation>合计（%1）</translation>
    </message>
</context>
<context>
    <name>gendan::ui::Application</name>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Everybody&apos;s password here is “%1”. Try tang (head of Sales), geng (tracker), zhong (manager) or admin.</source>
        <translation>这里所有人的密码都是“%1”。可试用 tang（销售主管）、geng（跟单员）、zhong（经理）或 admin。</translation>
    </message>
</context>
<context>
    <name>gendan::ui::AssessmentSummary</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1  (suggested %2)</source>
        <translation>%1  （建议 %2）</translation>
    </message>
</context>
<context>
    <name>gendan::ui::AssessmentView</name>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>月份(&amp;M)</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>上一个月</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>下一个月</translation>
    </message>
    <message>
        <source>Take s&amp;uggestions</source>
        <translation>采用建议(&amp;U)</translation>
    </message>
    <message>
        <source>Gives the chosen tracker the suggested score wherever none was given yet</source>
        <translation>为所选跟单员尚未评分的各项填入建议分</translation>
    </message>
    <message>
        <source>Finalise all that are &amp;complete</source>
        <translation>全部定稿(&amp;C)</translation>
    </message>
    <message>
        <source>Locks every draft with four scores and tells its tracker</source>
        <translation>锁定四项均已评分的草稿并通知跟单员</translation>
    </message>
    <message>
        <source>&amp;Bonus table…</source>
        <translation>奖金表(&amp;B)…</translation>
    </message>
    <message>
        <source>Scores, grades, bonus rates and bonuses of the month, as xlsx or csv</source>
        <translation>本月得分、等级、奖金比例与金额，xlsx 或 csv</translation>
    </message>
    <message>
        <source>Comment on the chosen score</source>
        <translation>所选得分的评语</translation>
    </message>
    <message>
        <source>Nobody held an order in this month, so there is nobody to assess. Choose another month.</source>
        <translation>本月无人跟踪订单，因此无需考核。请选择其他月份。</translation>
    </message>
    <message>
        <source>Your assessment of this month is not final yet. Choose another month.</source>
        <translation>您本月的考核尚未定稿。请选择其他月份。</translation>
    </message>
    <message>
        <source>%1 of %2 scored</source>
        <translation>已评 %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s) finalised</source>
        <translation>
            <numerusform>%n 份考核已定稿</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the bonus table</source>
        <translation>保存奖金表</translation>
    </message>
    <message>
        <source>assessment-%1.xlsx</source>
        <translation>考核-%1.xlsx</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.csv)</source>
        <translation>电子表格 (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>&amp;Print the month…</source>
        <translation>打印本月(&amp;P)…</translation>
    </message>
    <message>
        <source>The summary and a sheet of each tracker who was assessed, on paper or as one PDF</source>
        <translation>汇总表和每位已考核跟单员的考核表，打印或存为一个 PDF</translation>
    </message>
</context>
<context>
    <name>gendan::ui::CellDelegate</name>
    <message>
        <source>%1 in row %2</source>
        <translation>第%2行的%1</translation>
    </message>
</context>
<context>
    <name>gendan::ui::CommandForm</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>This is what you had typed before. Cancel throws it away.</source>
        <translation>这是您之前输入的内容。点击“取消”将其丢弃。</translation>
    </message>
</context>
<context>
    <name>gendan::ui::Commander</name>
    <message>
        <source>There is nothing to do this with.</source>
        <translation>没有可进行此操作的对象。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>当前不可用</translation>
    </message>
</context>
<context>
    <name>gendan::ui::CompanyPage</name>
    <message>
        <source>The company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Its name stands on every form; amounts are in its currency unless an order says otherwise.</source>
        <translation>名称印在每张表单上；除非订单另有规定，金额使用本币。</translation>
    </message>
    <message>
        <source>Name *</source>
        <translation>名称 *</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
</context>
<context>
    <name>gendan::ui::DateField</name>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
</context>
<context>
    <name>gendan::ui::DemoMaker</name>
    <message>
        <source>Demo company</source>
        <translation>演示公司</translation>
    </message>
    <message>
        <source>Playing a year in the demo company…</source>
        <translation>正在生成演示公司一年的业务…</translation>
    </message>
</context>
<context>
    <name>gendan::ui::DepartmentsPage</name>
    <message>
        <source>Departments</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Who does what. Several departments may share a function: two workshops are both Production.</source>
        <translation>各部门的职能。多个部门可有相同职能：两个车间都属于生产。</translation>
    </message>
    <message>
        <source>A company has at least one department.</source>
        <translation>公司至少有一个部门。</translation>
    </message>
    <message>
        <source>Some cells are not right yet.</source>
        <translation>部分单元格尚不正确。</translation>
    </message>
</context>
<context>
    <name>gendan::ui::DetailPane</name>
    <message>
        <source>Select a row to see what can be done with it.</source>
        <translation>选择一行，查看可进行的操作。</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>打开订单</translation>
    </message>
</context>
<context>
    <name>gendan::ui::DocumentsView</name>
    <message>
        <source>No document is attached yet. Drop files on this window, or choose “Attach documents”.</source>
        <translation>尚未附加文件。将文件拖到此窗口，或选择“附加文件”。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>已被改动</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未改动</translation>
    </message>
    <message>
        <source>The bytes are not those that were attached.</source>
        <translation>内容与附加时不一致。</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Select a document first.</source>
        <translation>请先选择一个附件。</translation>
    </message>
    <message>
        <source>“%1” is a program. Save it if you trust it.</source>
        <translation>“%1”是程序。如信任它，请另存。</translation>
    </message>
    <message>
        <source>Opened a copy of “%1”, for reading only.</source>
        <translation>已打开“%1”的只读副本。</translation>
    </message>
    <message>
        <source>No program of this computer opens “%1”.</source>
        <translation>本机没有能打开“%1”的程序。</translation>
    </message>
    <message>
        <source>Save document</source>
        <translation>保存附件</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已存为 %1</translation>
    </message>
    <message>
        <source>Attach documents to this order</source>
        <translation>为此订单附加文件</translation>
    </message>
</context>
<context>
    <name>gendan::ui::EffectView</name>
    <message>
        <source>Due %1</source>
        <translation>交货期 %1</translation>
    </message>
    <message>
        <source>  (%1%2)</source>
        <translation>（%1%2）</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>总金额 %1</translation>
    </message>
    <message>
        <source>depends: %1, %2, due %3</source>
        <translation>相关订单：%1，%2，交货期 %3</translation>
    </message>
    <message>
        <source>What the change touches, line by line</source>
        <translation>逐行列出变更的影响</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承诺日期</translation>
    </message>
    <message>
        <source>Produced</source>
        <translation>已完工</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已交付</translation>
    </message>
    <message>
        <source>On open notices</source>
        <translation>已通知未发运</translation>
    </message>
    <message>
        <source>Purchased for it</source>
        <translation>已为其采购</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>It can&apos;t be applied now. %1</source>
        <translation>目前无法应用。%1</translation>
    </message>
</context>
<context>
    <name>gendan::ui::EvidenceView</name>
    <message>
        <source>nothing to count</source>
        <translation>无可统计</translation>
    </message>
    <message>
        <source>%1 in all, of %2 due</source>
        <translation>共 %1，应跟踪 %2 次</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <translation>%1 / %2（%3 %）</translation>
    </message>
    <message>
        <source>%1 % of the bonus</source>
        <translation>奖金的 %1 %</translation>
    </message>
    <message>
        <source>Why this score is suggested</source>
        <translation>建议分的依据</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>The records say</source>
        <translation>记录显示</translation>
    </message>
    <message>
        <source>Points of 10</source>
        <translation>得分（满分 10）</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>%1: no data, so no suggestion</source>
        <translation>%1：无数据，无建议分</translation>
    </message>
    <message>
        <source>%1: %2 is suggested</source>
        <translation>%1：建议 %2 分</translation>
    </message>
</context>
<context>
    <name>gendan::ui::FieldEditor</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>gendan::ui::FilterBar</name>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Any stage</source>
        <translation>全部阶段</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>交货期</translation>
    </message>
    <message>
        <source>Any due date</source>
        <translation>全部交货期</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>下周</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下月</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>筛选此列表</translation>
    </message>
    <message>
        <source>Number, party, text  (Ctrl+F)</source>
        <translation>编号、往来单位、文字（Ctrl+F）</translation>
    </message>
</context>
<context>
    <name>gendan::ui::FormPreview</name>
    <message>
        <source> for %1</source>
        <translation>（代 %1）</translation>
    </message>
    <message>
        <source>What it would mean</source>
        <translation>变更的影响</translation>
    </message>
    <message>
        <source>What it would mean now</source>
        <translation>按当前数据的影响</translation>
    </message>
    <message>
        <source>What the departments say</source>
        <translation>各部门意见</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>变更前后</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>变更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>变更后</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>The order is completed</source>
        <translation>订单已完成</translation>
    </message>
    <message>
        <source>No change is open</source>
        <translation>没有未结的变更</translation>
    </message>
    <message>
        <source>No problem is open</source>
        <translation>没有未结的问题</translation>
    </message>
    <message>
        <source>Every change notice is acknowledged</source>
        <translation>变更通知已全部确认</translation>
    </message>
    <message>
        <source>Every line is delivered and confirmed</source>
        <translation>各行均已交付并确认</translation>
    </message>
    <message>
        <source>The balance is zero</source>
        <translation>款项已结清</translation>
    </message>
    <message>
        <source>No failed inspection is unresolved</source>
        <translation>没有未处理的不合格品</translation>
    </message>
    <message>
        <source>What must be met</source>
        <translation>关闭条件</translation>
    </message>
    <message>
        <source>Met: %1</source>
        <translation>已满足：%1</translation>
    </message>
    <message>
        <source>Not met: %1</source>
        <translation>未满足：%1</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>gendan::ui::FoundingPage</name>
    <message numerus="yes">
        <source>%n more character(s) needed</source>
        <translation>
            <numerusform>还需 %n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>Repeat it</source>
        <translation>请再输入一次</translation>
    </message>
    <message>
        <source>The two differ</source>
        <translation>两次输入不同</translation>
    </message>
    <message>
        <source>✓ Good</source>
        <translation>✓ 可用</translation>
    </message>
</context>
<context>
    <name>gendan::ui::FoundingWizard</name>
    <message>
        <source>New company</source>
        <translation>新公司</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Found the company</source>
        <translation>创建公司(&amp;F)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>gendan::ui::HelpWindow</name>
    <message>
        <source>Manual</source>
        <translation>使用手册</translation>
    </message>
</context>
<context>
    <name>gendan::ui::HistoryView</name>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>About</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1（代%2）</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>被拒绝：%1</translation>
    </message>
</context>
<context>
    <name>gendan::ui::LineCards</name>
    <message>
        <source>%1 · produced %2 · passed %3 · shipped %4 · received %5</source>
        <translation>%1 · 完工 %2 · 合格 %3 · 发运 %4 · 收货 %5</translation>
    </message>
    <message>
        <source>%1 · confirmed %2 · arrived %3 · accepted %4</source>
        <translation>%1 · 确认 %2 · 到货 %3 · 合格入库 %4</translation>
    </message>
</context>
<context>
    <name>gendan::ui::LineGrid</name>
    <message>
        <source>Leave a row empty to say nothing about its line.</source>
        <translation>不涉及的行请留空。</translation>
    </message>
    <message>
        <source>Paste rows from a spreadsheet with Ctrl+V; Ctrl+Delete removes a row.</source>
        <translation>可用 Ctrl+V 从电子表格粘贴多行；Ctrl+Delete 删除一行。</translation>
    </message>
</context>
<context>
    <name>gendan::ui::LineTable</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>gendan::ui::ListExporter</name>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>已将 %n 行写入 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gendan::ui::ListModel</name>
    <message>
        <source>%1, on hold</source>
        <translation>%1，已挂起</translation>
    </message>
    <message numerus="yes">
        <source>%1  (%n day(s) late)</source>
        <translation>
            <numerusform>%1（逾期%n天）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gendan::ui::ListView</name>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>复制单元格</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Export this list</source>
        <translation>导出此列表</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.csv)</source>
        <translation>电子表格 (*.xlsx *.csv)</translation>
    </message>
</context>
<context>
    <name>gendan::ui::MainWindow</name>
    <message>
        <source>%1 – Gendan</source>
        <translation>%1 – Gendan</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Change my password…</source>
        <translation>修改我的密码…</translation>
    </message>
    <message>
        <source>Delegate my decisions…</source>
        <translation>委托他人审批…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Other database…</source>
        <translation>其他数据库(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>退出登录(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Selected</source>
        <translation>选中项(&amp;S)</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>未选择任何内容</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Gendan</source>
        <translation>关于 Gendan(&amp;A)</translation>
    </message>
    <message>
        <source>Select what this is about first: %1</source>
        <translation>请先选择对象：%1</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>News: %1 unread</source>
        <translation>通知：%1 条未读</translation>
    </message>
    <message>
        <source>About Gendan</source>
        <translation>关于 Gendan</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Gendan 跟单 %1&lt;/h3&gt;&lt;p&gt;Follows orders from receipt to archive, by the company&apos;s own policy.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Gendan 跟单 %1&lt;/h3&gt;&lt;p&gt;按公司自己的制度，从接单到归档全程跟踪订单。&lt;/p&gt;&lt;p&gt;自由软件，遵循 GNU 通用公共许可证第 3 版或更新版本。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Print list or save as PDF…</source>
        <translation>打印列表或存为 PDF(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>恢复备份(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>使用手册(&amp;M)</translation>
    </message>
</context>
<context>
    <name>gendan::ui::MaintenanceView</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Verify the audit trail</source>
        <translation>验证审计记录</translation>
    </message>
    <message>
        <source>Proves that nobody has changed what was recorded.</source>
        <translation>证明记录未被任何人改动。</translation>
    </message>
    <message>
        <source>Check the database</source>
        <translation>检查数据库</translation>
    </message>
    <message>
        <source>Adds up what must agree, and looks for damage.</source>
        <translation>核对应当一致的数据，并检查是否损坏。</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>备份…</translation>
    </message>
    <message>
        <source>A copy that was opened and verified before it counts.</source>
        <translation>备份经打开并验证后才算有效。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>The result stands here.</source>
        <translation>结果显示在此。</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>正在验证</translation>
    </message>
    <message>
        <source>The audit trail does not hold from row %1 on: %2.</source>
        <translation>审计记录自第 %1 行起不成立：%2。</translation>
    </message>
    <message>
        <source>The audit trail holds: %1 rows, unbroken.
Its mark is %2.</source>
        <translation>审计记录完整：共 %1 行，未中断。
其标记为 %2。</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>The database is sound.</source>
        <translation>数据库完好。</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Gendan databases (*.gendan)</source>
        <translation>跟单数据库 (*.gendan)</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>The backup is made and verified.
%1
%2 bytes, SHA-256 %3</source>
        <translation>备份已完成并通过验证。
%1
%2 字节，SHA-256 %3</translation>
    </message>
</context>
<context>
    <name>gendan::ui::OrderSummary</name>
    <message>
        <source>On hold since %1: %2</source>
        <translation>自 %1 起挂起：%2</translation>
    </message>
</context>
<context>
    <name>gendan::ui::OrderWindow</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>订单 %1</translation>
    </message>
    <message>
        <source>On hold since %1: %2</source>
        <translation>自 %1 起挂起：%2</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More commands for this order</source>
        <translation>此订单的更多操作</translation>
    </message>
    <message>
        <source>Lines and schedule</source>
        <translation>明细与进度</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print a form of this order</source>
        <translation>打印此订单的单据</translation>
    </message>
</context>
<context>
    <name>gendan::ui::PaperPreview</name>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Chinese and English</source>
        <translation>中英文</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>单据语言</translation>
    </message>
    <message numerus="yes">
        <source>Print %n form(s)</source>
        <translation>
            <numerusform>打印 %n 张单据</numerusform>
        </translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>打印：%1</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>准备中…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>共 %n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已存为 %1</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>已发送到打印机</translation>
    </message>
</context>
<context>
    <name>gendan::ui::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Whoever you know now; more can be added at any time. A head decides for a department, a tracker follows orders, a manager confirms what gives power.</source>
        <translation>填写目前已知的人员，以后可随时增加。负责人为部门做决定，跟单员跟踪订单，经理确认权限授予。</translation>
    </message>
    <message>
        <source>First password of all of them</source>
        <translation>所有人的初始密码</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>再次输入密码</translation>
    </message>
    <message>
        <source>Some cells are not right yet. Departments are named by their codes: %1.</source>
        <translation>部分单元格尚不正确。部门以代码表示：%1。</translation>
    </message>
</context>
<context>
    <name>gendan::ui::ReferencePicker</name>
    <message>
        <source>Type part of a name or number</source>
        <translation>输入名称或编号的一部分</translation>
    </message>
</context>
<context>
    <name>gendan::ui::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>The backup is verified before it counts. The database that it replaces is kept beside it, under another name.</source>
        <translation>备份经验证后才生效。被替换的数据库以其他名称保留在旁。</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Browse for: %1</source>
        <translation>浏览：%1</translation>
    </message>
    <message>
        <source>Gendan databases (*.gendan);;All files (*)</source>
        <translation>跟单数据库 (*.gendan);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Administrator&apos;s password</source>
        <translation>管理员密码</translation>
    </message>
    <message>
        <source>Manager who confirms</source>
        <translation>确认的经理</translation>
    </message>
    <message>
        <source>Manager&apos;s password</source>
        <translation>经理密码</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Name the backup and the database first.</source>
        <translation>请先指定备份和数据库。</translation>
    </message>
    <message>
        <source>An administrator and a manager, two persons, must both name themselves with their passwords.</source>
        <translation>须由管理员和经理两人分别以密码确认。</translation>
    </message>
</context>
<context>
    <name>gendan::ui::RiskMatrix</name>
    <message>
        <source>Likelihood ↓   Impact →</source>
        <translation>可能性 ↓   影响 →</translation>
    </message>
    <message>
        <source>Likelihood %1, impact %2: %3 open, level %4</source>
        <translation>可能性%1，影响%2：%3 项未关闭，等级%4</translation>
    </message>
</context>
<context>
    <name>gendan::ui::RoutingView</name>
    <message>
        <source>A tick asks the department&apos;s head. What applies together adds up; requests that were filed already keep their approvers.</source>
        <translation>勾选表示须该部门负责人审批；同时适用的条件累加；已提交的申请保持原审批人。</translation>
    </message>
    <message>
        <source>A tick asks the department&apos;s head. Only managers change this.</source>
        <translation>勾选表示须该部门负责人审批。只有经理可以修改。</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>须审批</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>不审批</translation>
    </message>
</context>
<context>
    <name>gendan::ui::SavedFiltersButton</name>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>已存筛选</translation>
    </message>
    <message>
        <source>Filters that you have saved for this list</source>
        <translation>您为此列表保存的筛选</translation>
    </message>
    <message>
        <source>%1  (when the list opens)</source>
        <translation>%1（打开列表时）</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>保存此筛选…</translation>
    </message>
    <message>
        <source>Narrow the list down first.</source>
        <translation>请先设定筛选条件。</translation>
    </message>
    <message>
        <source>Use “%1” when the list opens</source>
        <translation>打开列表时使用“%1”</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>删除“%1”</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>保存此筛选</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>gendan::ui::ScheduleView</name>
    <message>
        <source>planned %1 to %2</source>
        <translation>计划 %1 至 %2</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <translation>完成 %1 %</translation>
    </message>
    <message>
        <source>late</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>%1 (late)</source>
        <translation>%1（逾期）</translation>
    </message>
    <message>
        <source>Nothing is planned or promised yet.</source>
        <translation>尚无计划或承诺日期。</translation>
    </message>
</context>
<context>
    <name>gendan::ui::ScoreTable</name>
    <message>
        <source>Trackers and their scores</source>
        <translation>跟单员及其得分</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>%1: score %2, suggested %3</source>
        <translation>%1：得分 %2，建议 %3</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Not scored yet</source>
        <translation>尚未评分</translation>
    </message>
    <message>
        <source>%1: score %2 is not taken: %3</source>
        <translation>%1：得分 %2 未被接受：%3</translation>
    </message>
</context>
<context>
    <name>gendan::ui::SearchBox</name>
    <message>
        <source>Search everything</source>
        <translation>全局搜索</translation>
    </message>
    <message>
        <source>Search orders, customers, products, notes  (Ctrl+K)</source>
        <translation>搜索订单、客户、产品、记录（Ctrl+K）</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>%1  –  %2</source>
        <translation>%1  –  %2</translation>
    </message>
    <message>
        <source>Nothing contains “%1”.</source>
        <translation>没有包含“%1”的内容。</translation>
    </message>
</context>
<context>
    <name>gendan::ui::SettingsView</name>
    <message>
        <source>A manager must confirm a change.</source>
        <translation>修改须经理确认。</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>当前值</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Waits for a manager</source>
        <translation>待经理确认</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>F2 or a double click changes it.</source>
        <translation>按 F2 或双击修改。</translation>
    </message>
    <message>
        <source>Only administrators change settings.</source>
        <translation>只有管理员可以修改设置。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: waits for a manager&apos;s confirmation</source>
        <translation>%1：等待经理确认</translation>
    </message>
</context>
<context>
    <name>gendan::ui::SignInDialog</name>
    <message>
        <source>Sign in – %1</source>
        <translation>登录 – %1</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>登录名(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Other database…</source>
        <translation>其他数据库…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Login or password is wrong, or the account is disabled or waits after failures.</source>
        <translation>登录名或密码错误，或账号已停用，或因多次失败暂时锁定。</translation>
    </message>
    <message>
        <source>Signing in failed: the database could not be written.</source>
        <translation>登录失败：无法写入数据库。</translation>
    </message>
</context>
<context>
    <name>gendan::ui::StageStrip</name>
    <message>
        <source>Stage: %1, on hold</source>
        <translation>阶段：%1，已挂起</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>阶段：%1</translation>
    </message>
</context>
<context>
    <name>gendan::ui::SummaryPage</name>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Nothing has been made yet. Found the company, or go back and change something.</source>
        <translation>尚未创建任何内容。请创建公司，或返回修改。</translation>
    </message>
    <message>
        <source>Company: %1</source>
        <translation>公司：%1</translation>
    </message>
    <message>
        <source>Currency: %1</source>
        <translation>币种：%1</translation>
    </message>
    <message>
        <source>Working days a week: %1</source>
        <translation>每周工作天数：%1</translation>
    </message>
    <message>
        <source>Holidays and make-up days: %1</source>
        <translation>节假日与调休：%1 天</translation>
    </message>
    <message>
        <source>Departments: %1</source>
        <translation>部门：%1</translation>
    </message>
    <message>
        <source>People:</source>
        <translation>人员：</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>文件：%1</translation>
    </message>
</context>
<context>
    <name>gendan::ui::WelcomeDialog</name>
    <message>
        <source>Welcome to Gendan</source>
        <translation>欢迎使用 Gendan</translation>
    </message>
    <message>
        <source>Gendan 跟单</source>
        <translation>Gendan 跟单</translation>
    </message>
    <message>
        <source>Follows a company&apos;s orders from receipt to archive. Everything lies in one file.</source>
        <translation>从接单到归档，全程跟踪公司的订单。所有数据都在一个文件中。</translation>
    </message>
    <message>
        <source>Look round in the demo company</source>
        <translation>浏览演示公司</translation>
    </message>
    <message>
        <source>A small manufacturer with a year of orders, people and problems.</source>
        <translation>一家小型制造企业一年的订单、人员和问题。</translation>
    </message>
    <message>
        <source>Make a new company database</source>
        <translation>新建公司数据库</translation>
    </message>
    <message>
        <source>Departments and people first, orders then.</source>
        <translation>先设部门和人员，再录订单。</translation>
    </message>
    <message>
        <source>Open a company database</source>
        <translation>打开公司数据库</translation>
    </message>
    <message>
        <source>A .gendan file on this computer.</source>
        <translation>本机上的 .gendan 文件。</translation>
    </message>
    <message>
        <source>New company database</source>
        <translation>新公司数据库</translation>
    </message>
    <message>
        <source>Gendan databases (*.gendan)</source>
        <translation>Gendan 数据库 (*.gendan)</translation>
    </message>
    <message>
        <source>Gendan databases (*.gendan);;All files (*)</source>
        <translation>Gendan 数据库 (*.gendan);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Puts a verified backup in the place of a database.</source>
        <translation>以经验证的备份替换数据库。</translation>
    </message>
</context>
<context>
    <name>gendan::ui::WorkingDaysPage</name>
    <message>
        <source>Working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Deadlines count in working days. Holidays can be changed later, under Administration.</source>
        <translation>期限按工作日计算。节假日可稍后在“系统管理”中修改。</translation>
    </message>
    <message>
        <source>Working week</source>
        <translation>每周工作日</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>China %1: public holidays and make-up days</source>
        <translation>中国 %1 年法定节假日与调休</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Somebody has to work on some day.</source>
        <translation>至少选择一个工作日。</translation>
    </message>
</context>
<context>
    <name>gendan::ui::WorklistPage</name>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>All rows of this list, as xlsx or csv  (Ctrl+Shift+E)</source>
        <translation>此列表的全部行，存为 xlsx 或 csv（Ctrl+Shift+E）</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>All rows of this list, on paper or as PDF  (Ctrl+Shift+P)</source>
        <translation>打印此列表的全部行，或存为 PDF  (Ctrl+Shift+P)</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Allocation</source>
        <translation>订单分配表</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Decision of a department</source>
        <translation>部门审批意见</translation>
    </message>
    <message>
        <source>Archive record</source>
        <translation>归档记录</translation>
    </message>
    <message>
        <source>Day of the calendar</source>
        <translation>日历日</translation>
    </message>
    <message>
        <source>Item of a change request</source>
        <translation>变更明细</translation>
    </message>
    <message>
        <source>Change notice</source>
        <translation>变更通知</translation>
    </message>
    <message>
        <source>Change request</source>
        <translation>订单变更申请表</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>请款</translation>
    </message>
    <message>
        <source>Close request</source>
        <translation>订单关闭申请表</translation>
    </message>
    <message>
        <source>Customer feedback</source>
        <translation>客户反馈</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>委托</translation>
    </message>
    <message>
        <source>Delivery confirmation</source>
        <translation>收货确认</translation>
    </message>
    <message>
        <source>Line of a delivery confirmation</source>
        <translation>收货确认明细</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Disposal of failed goods</source>
        <translation>处置记录</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>跟踪记录</translation>
    </message>
    <message>
        <source>Acceptance of goods</source>
        <translation>验收单</translation>
    </message>
    <message>
        <source>Line of an acceptance</source>
        <translation>验收明细</translation>
    </message>
    <message>
        <source>Goods receipt</source>
        <translation>到货单</translation>
    </message>
    <message>
        <source>Line of a goods receipt</source>
        <translation>到货明细</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>检验单</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>缺陷</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Order line</source>
        <translation>订单明细</translation>
    </message>
    <message>
        <source>Revision of an order</source>
        <translation>订单版本</translation>
    </message>
    <message>
        <source>Customer / supplier</source>
        <translation>往来单位</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>收付款</translation>
    </message>
    <message>
        <source>Payment notice</source>
        <translation>付款通知单</translation>
    </message>
    <message>
        <source>Reversal of a payment</source>
        <translation>冲销</translation>
    </message>
    <message>
        <source>Step of a plan</source>
        <translation>计划工序</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Production plan</source>
        <translation>生产计划</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>进度报告</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>待确认事项</translation>
    </message>
    <message>
        <source>Purchase progress</source>
        <translation>采购进度</translation>
    </message>
    <message>
        <source>Rectification</source>
        <translation>整改单</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>被拒操作</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退货单</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>订单评审表</translation>
    </message>
    <message>
        <source>Line of a revision</source>
        <translation>版本明细</translation>
    </message>
    <message>
        <source>Routing rule</source>
        <translation>审批路线规则</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>发运单</translation>
    </message>
    <message>
        <source>Line of a shipment</source>
        <translation>发运明细</translation>
    </message>
    <message>
        <source>Shipping notice</source>
        <translation>发货通知单</translation>
    </message>
    <message>
        <source>Line of a shipping notice</source>
        <translation>发货通知明细</translation>
    </message>
    <message>
        <source>Stock count</source>
        <translation>盘点单</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Stock move</source>
        <translation>库存流水</translation>
    </message>
    <message>
        <source>Assignment of a tracker</source>
        <translation>跟单指派</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>考核</translation>
    </message>
    <message>
        <source>Score of an assessment</source>
        <translation>考核得分</translation>
    </message>
    <message>
        <source>Credit override</source>
        <translation>超信用特批</translation>
    </message>
    <message>
        <source>Credit rating</source>
        <translation>信用评级</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Early warning</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Evidence of an assessment</source>
        <translation>考核依据</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Usual measures</source>
        <translation>常用措施</translation>
    </message>
    <message>
        <source>Supplier evaluation</source>
        <translation>供应商评估</translation>
    </message>
    <message>
        <source>Counted line</source>
        <translation>计入的行</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>Nothing yet.</source>
        <translation>暂无内容。</translation>
    </message>
    <message>
        <source>My orders</source>
        <translation>我的订单</translation>
    </message>
    <message>
        <source>You lead no running order. A head of department assigns trackers.</source>
        <translation>您目前没有主跟的订单。跟单员由部门主管指派。</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Nothing is late.</source>
        <translation>没有逾期订单。</translation>
    </message>
    <message>
        <source>Open problems of mine</source>
        <translation>我的未结问题</translation>
    </message>
    <message>
        <source>No open problem waits for you.</source>
        <translation>没有等您处理的问题。</translation>
    </message>
    <message>
        <source>News</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>没有新通知。</translation>
    </message>
    <message>
        <source>News for the department</source>
        <translation>部门通知</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>No draft. Ctrl+N enters an order.</source>
        <translation>没有草稿。按 Ctrl+N 录入订单。</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>No order waits for review.</source>
        <translation>没有待审核的订单。</translation>
    </message>
    <message>
        <source>To allocate</source>
        <translation>待分配</translation>
    </message>
    <message>
        <source>No order waits to be allocated.</source>
        <translation>没有待分配的订单。</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Every shipment was confirmed by its customer.</source>
        <translation>所有发运均已由客户确认收货。</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>待结算</translation>
    </message>
    <message>
        <source>No order waits for its money.</source>
        <translation>没有待结算的订单。</translation>
    </message>
    <message>
        <source>To plan</source>
        <translation>待排产</translation>
    </message>
    <message>
        <source>Every allocated order has its plan.</source>
        <translation>已分配的订单都有计划。</translation>
    </message>
    <message>
        <source>In production</source>
        <translation>生产中</translation>
    </message>
    <message>
        <source>Nothing is being produced.</source>
        <translation>没有生产中的订单。</translation>
    </message>
    <message>
        <source>To rectify</source>
        <translation>待整改</translation>
    </message>
    <message>
        <source>Nothing to rectify.</source>
        <translation>没有待整改事项。</translation>
    </message>
    <message>
        <source>Ready to ship</source>
        <translation>待发货</translation>
    </message>
    <message>
        <source>Nothing is ready to ship.</source>
        <translation>没有待发货的订单。</translation>
    </message>
    <message>
        <source>No draft. Ctrl+N enters a purchase order.</source>
        <translation>没有草稿。按 Ctrl+N 录入采购订单。</translation>
    </message>
    <message>
        <source>No order waits for a buyer.</source>
        <translation>没有待分配采购员的订单。</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预计到货</translation>
    </message>
    <message>
        <source>Nothing is expected from suppliers.</source>
        <translation>没有供应商待交的货物。</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>待付款</translation>
    </message>
    <message>
        <source>No purchase waits for its payment.</source>
        <translation>没有待付款的采购订单。</translation>
    </message>
    <message>
        <source>To inspect</source>
        <translation>待检验</translation>
    </message>
    <message>
        <source>Nothing waits for inspection.</source>
        <translation>没有待检验的货物。</translation>
    </message>
    <message>
        <source>Failed goods</source>
        <translation>不合格品</translation>
    </message>
    <message>
        <source>No failed goods wait for a decision.</source>
        <translation>没有待处置的不合格品。</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>检验记录</translation>
    </message>
    <message>
        <source>No inspection was recorded yet.</source>
        <translation>尚无检验记录。</translation>
    </message>
    <message>
        <source>Rectifications</source>
        <translation>整改</translation>
    </message>
    <message>
        <source>No rectification was demanded yet.</source>
        <translation>尚未要求整改。</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>待发运</translation>
    </message>
    <message>
        <source>No shipping notice is open.</source>
        <translation>没有未完成的发货通知单。</translation>
    </message>
    <message>
        <source>To accept</source>
        <translation>待验收</translation>
    </message>
    <message>
        <source>Nothing has arrived that was not accepted yet.</source>
        <translation>没有待验收的到货。</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>到货</translation>
    </message>
    <message>
        <source>Nothing has arrived yet.</source>
        <translation>尚无到货。</translation>
    </message>
    <message>
        <source>Nothing is expected.</source>
        <translation>没有预计到货。</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Nothing is in stock.</source>
        <translation>没有库存。</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>盘点</translation>
    </message>
    <message>
        <source>Stock was not counted yet.</source>
        <translation>尚未盘点。</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>库存流水</translation>
    </message>
    <message>
        <source>Stock has not moved yet.</source>
        <translation>尚无库存流水。</translation>
    </message>
    <message>
        <source>To release</source>
        <translation>待放行</translation>
    </message>
    <message>
        <source>No payment notice waits for release.</source>
        <translation>没有待放行的付款通知单。</translation>
    </message>
    <message>
        <source>No released notice waits for its payment.</source>
        <translation>没有已放行待付款的通知单。</translation>
    </message>
    <message>
        <source>Receivable</source>
        <translation>应收</translation>
    </message>
    <message>
        <source>No customer owes anything.</source>
        <translation>没有应收款。</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>应付</translation>
    </message>
    <message>
        <source>Nothing is owed to suppliers.</source>
        <translation>没有应付款。</translation>
    </message>
    <message>
        <source>Expenses to audit</source>
        <translation>待审核费用</translation>
    </message>
    <message>
        <source>No expense waits for its audit.</source>
        <translation>没有待审核的费用。</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>收付款</translation>
    </message>
    <message>
        <source>No payment was posted yet.</source>
        <translation>尚未登记收付款。</translation>
    </message>
    <message>
        <source>Reversals</source>
        <translation>冲销</translation>
    </message>
    <message>
        <source>No reversal was asked for.</source>
        <translation>没有冲销申请。</translation>
    </message>
    <message>
        <source>You lead no running order.</source>
        <translation>您目前没有主跟的订单。</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>全部订单</translation>
    </message>
    <message>
        <source>There is no order yet. Ctrl+N enters one.</source>
        <translation>尚无订单。按 Ctrl+N 录入。</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>已挂起</translation>
    </message>
    <message>
        <source>No order is on hold.</source>
        <translation>没有挂起的订单。</translation>
    </message>
    <message>
        <source>To close</source>
        <translation>待关闭</translation>
    </message>
    <message>
        <source>No completed order waits to be closed.</source>
        <translation>没有待关闭的已完成订单。</translation>
    </message>
    <message>
        <source>Open problems</source>
        <translation>未结问题</translation>
    </message>
    <message>
        <source>No problem is open.</source>
        <translation>没有未结问题。</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>跟踪记录</translation>
    </message>
    <message>
        <source>No follow-up was logged yet.</source>
        <translation>尚无跟踪记录。</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>客户反馈</translation>
    </message>
    <message>
        <source>No customer has said anything yet.</source>
        <translation>尚无客户反馈。</translation>
    </message>
    <message>
        <source>Changes to decide</source>
        <translation>待审批变更</translation>
    </message>
    <message>
        <source>No change request is pending.</source>
        <translation>没有待审批的变更申请。</translation>
    </message>
    <message>
        <source>Closings to decide</source>
        <translation>待审批关闭</translation>
    </message>
    <message>
        <source>No close request is pending.</source>
        <translation>没有待审批的关闭申请。</translation>
    </message>
    <message>
        <source>To acknowledge</source>
        <translation>待确认收到</translation>
    </message>
    <message>
        <source>Your department has acknowledged every change.</source>
        <translation>您的部门已确认收到所有变更。</translation>
    </message>
    <message>
        <source>To carry out</source>
        <translation>待落实</translation>
    </message>
    <message>
        <source>Every approved change was carried out.</source>
        <translation>已批准的变更均已落实。</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>全部变更</translation>
    </message>
    <message>
        <source>No change was requested yet.</source>
        <translation>尚无变更申请。</translation>
    </message>
    <message>
        <source>All closings</source>
        <translation>全部关闭申请</translation>
    </message>
    <message>
        <source>No closing was requested yet.</source>
        <translation>尚无关闭申请。</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>委托</translation>
    </message>
    <message>
        <source>Nobody decides in somebody&apos;s place.</source>
        <translation>目前没有委托。</translation>
    </message>
    <message>
        <source>Archived orders</source>
        <translation>已归档订单</translation>
    </message>
    <message>
        <source>No closed order was archived yet.</source>
        <translation>尚无已归档的订单。</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>No customer yet.</source>
        <translation>尚无客户。</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>No supplier yet.</source>
        <translation>尚无供应商。</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>No product yet.</source>
        <translation>尚无产品。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>尚无人员。</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>No department yet.</source>
        <translation>尚无部门。</translation>
    </message>
    <message>
        <source>Nothing waits for a manager&apos;s confirmation.</source>
        <translation>没有待经理确认的事项。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>审批路线</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>No holiday or make-up day was entered.</source>
        <translation>尚未录入节假日或调休日。</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>审计记录</translation>
    </message>
    <message>
        <source>Database file</source>
        <translation>数据库文件</translation>
    </message>
    <message>
        <source>Follow-ups due</source>
        <translation>待跟踪</translation>
    </message>
    <message>
        <source>No follow-up is due. Ctrl+L logs one for any order that is selected.</source>
        <translation>没有到期的跟踪。选中订单后按 Ctrl+L 可登记跟踪。</translation>
    </message>
    <message>
        <source>Suppliers&apos; evaluations</source>
        <translation>供应商评估</translation>
    </message>
    <message>
        <source>No supplier was evaluated yet. Do so from the catalogue.</source>
        <translation>还没有供应商评估。可从目录中进行。</translation>
    </message>
    <message>
        <source>Receivables by age</source>
        <translation>应收账龄</translation>
    </message>
    <message>
        <source>Payables by age</source>
        <translation>应付账龄</translation>
    </message>
    <message>
        <source>Credit ratings</source>
        <translation>信用评级</translation>
    </message>
    <message>
        <source>No customer was rated yet. Do so from the catalogue.</source>
        <translation>还没有信用评级。可从目录中进行。</translation>
    </message>
    <message>
        <source>Risk register</source>
        <translation>风险登记</translation>
    </message>
    <message>
        <source>No open risk here. A warning becomes one, or register it on this page.</source>
        <translation>这里没有未关闭的风险。可把预警转为风险，或在本页登记。</translation>
    </message>
    <message>
        <source>My warnings</source>
        <translation>我的预警</translation>
    </message>
    <message>
        <source>Nothing of yours is in danger.</source>
        <translation>您负责的事项没有预警。</translation>
    </message>
    <message>
        <source>Early warnings</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>The records give no cause for concern.</source>
        <translation>数据未显示任何异常。</translation>
    </message>
    <message>
        <source>My risks</source>
        <translation>我的风险</translation>
    </message>
    <message>
        <source>No open risk is yours to watch.</source>
        <translation>没有由您关注的风险。</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>已暂缓</translation>
    </message>
    <message>
        <source>No warning is snoozed.</source>
        <translation>没有暂缓的预警。</translation>
    </message>
    <message>
        <source>Closed risks</source>
        <translation>已关闭的风险</translation>
    </message>
    <message>
        <source>No risk was closed yet.</source>
        <translation>还没有关闭的风险。</translation>
    </message>
    <message>
        <source>Usual measures</source>
        <translation>常用措施</translation>
    </message>
    <message>
        <source>No usual measures.</source>
        <translation>没有常用措施。</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>All assessments</source>
        <translation>全部考核</translation>
    </message>
    <message>
        <source>No assessment yet. A month is scored under “By month”.</source>
        <translation>还没有考核。在“按月”中评分。</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>My day</source>
        <translation>我的一天</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>生产</translation>
    </message>
    <message>
        <source>Purchasing</source>
        <translation>采购</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>财务</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>跟踪</translation>
    </message>
    <message>
        <source>Changes &amp; closing</source>
        <translation>变更与关闭</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>基础资料</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>系统管理</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>考核</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Print %1…</source>
        <translation>打印%1…</translation>
    </message>
    <message>
        <source>There is nothing to print in this form yet.</source>
        <translation>此单据尚无可打印的内容。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>accepted</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>acknowledged already</source>
        <translation>已确认收到</translation>
    </message>
    <message>
        <source>is an administrator, who may not decide</source>
        <translation>是系统管理员，不能审批</translation>
    </message>
    <message>
        <source>Administrator can&apos;t be combined with other roles</source>
        <translation>“系统管理员”不能与其他角色同时授予</translation>
    </message>
    <message>
        <source>allocated, not executing yet</source>
        <translation>已分配，尚未开始执行</translation>
    </message>
    <message>
        <source>is the name of several; use the code</source>
        <translation>有多个同名记录，请用编码</translation>
    </message>
    <message>
        <source>can be read as two different days</source>
        <translation>可读作两个不同的日期</translation>
    </message>
    <message>
        <source>makes the amount of the line too large</source>
        <translation>使该行金额过大</translation>
    </message>
    <message>
        <source>approved already</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>must be Approved or Rejected</source>
        <translation>只能选择“已批准”或“已驳回”</translation>
    </message>
    <message>
        <source>archived already</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>is the person asked already</source>
        <translation>已经是该审批人</translation>
    </message>
    <message>
        <source>only a tracker of the order may do this</source>
        <translation>只有该订单的跟单员可以操作</translation>
    </message>
    <message>
        <source>The audit trail tells another story than when this computer last saw it.</source>
        <translation>审计记录与本机上次所见不一致。</translation>
    </message>
    <message>
        <source>The newest part of the audit trail is missing: this may be an older copy of the file.</source>
        <translation>审计记录缺少最新部分：这可能是较旧的文件副本。</translation>
    </message>
    <message>
        <source>The backup differs from its manifest.</source>
        <translation>备份与其清单不符。</translation>
    </message>
    <message>
        <source>The backup file is missing, or its name is taken already.</source>
        <translation>备份文件不存在，或文件名已被占用。</translation>
    </message>
    <message>
        <source>The manifest beside the backup is missing or can&apos;t be used.</source>
        <translation>备份旁的清单文件缺失或不可用。</translation>
    </message>
    <message>
        <source>The copy is not sound and was thrown away.</source>
        <translation>备份副本不完好，已丢弃。</translation>
    </message>
    <message>
        <source>The backup can&apos;t be read.</source>
        <translation>无法读取备份。</translation>
    </message>
    <message>
        <source>hold faults; nothing was imported</source>
        <translation>有错误，未导入任何数据</translation>
    </message>
    <message>
        <source>names a cell that can&apos;t be</source>
        <translation>含有无效的单元格引用</translation>
    </message>
    <message>
        <source>is not a possible name of a sheet</source>
        <translation>不能用作工作表名称</translation>
    </message>
    <message>
        <source>names a text that is not in the file</source>
        <translation>引用了文件中不存在的文本</translation>
    </message>
    <message>
        <source>is damaged inside</source>
        <translation>内部结构已损坏</translation>
    </message>
    <message>
        <source>is before the first day</source>
        <translation>早于起始日期</translation>
    </message>
    <message>
        <source>would fall below what is on notices or has arrived</source>
        <translation>低于已通知发货或已到货的数量</translation>
    </message>
    <message>
        <source>is smaller than the sampling plan asks for</source>
        <translation>小于抽样方案要求</translation>
    </message>
    <message>
        <source>is a binary workbook (xlsb); save it as xlsx</source>
        <translation>是二进制工作簿（xlsb），请另存为 xlsx</translation>
    </message>
    <message>
        <source>is not text in any known encoding</source>
        <translation>不是任何已知编码的文本</translation>
    </message>
    <message>
        <source>holds a broken character</source>
        <translation>含有损坏的字符</translation>
    </message>
    <message>
        <source>another program is writing; try again</source>
        <translation>其他程序正在写入，请重试</translation>
    </message>
    <message>
        <source>a cancellation of this order waits for its decision</source>
        <translation>该订单的取消申请正在审批</translation>
    </message>
    <message>
        <source>cancelled already</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>can&apos;t be written; is the disk full or the file open elsewhere?</source>
        <translation>无法写入，请检查磁盘空间以及文件是否被占用</translation>
    </message>
    <message>
        <source>is a formula without a result</source>
        <translation>是没有结果的公式</translation>
    </message>
    <message>
        <source>a delegated decision can&apos;t be delegated again</source>
        <translation>受托的审批不能再次委托</translation>
    </message>
    <message>
        <source>another pending request changes the same</source>
        <translation>另一份待审批申请正在变更同一项目</translation>
    </message>
    <message>
        <source>closed already</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>must be between 0 and the quantity of the line</source>
        <translation>必须在 0 与该行数量之间</translation>
    </message>
    <message>
        <source>closing in approval</source>
        <translation>关闭审批中</translation>
    </message>
    <message>
        <source>This was sent before with other entries.</source>
        <translation>此操作曾以不同内容提交。</translation>
    </message>
    <message>
        <source>completed already</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>confirmed already</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>contradicts the verdict</source>
        <translation>与判定结论矛盾</translation>
    </message>
    <message>
        <source>holds a control character</source>
        <translation>含有控制字符</translation>
    </message>
    <message>
        <source>was corrected already; correct the newest entry instead</source>
        <translation>已被更正过，请更正最新记录</translation>
    </message>
    <message>
        <source>can&apos;t change once money has been paid</source>
        <translation>已有收付款，不能再改</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>The database file does not exist, or its name is taken already.</source>
        <translation>数据库文件不存在，或文件名已被占用。</translation>
    </message>
    <message>
        <source>The database is open elsewhere; close it there first.</source>
        <translation>数据库正在别处打开，请先关闭。</translation>
    </message>
    <message>
        <source>The database was made by a different program.</source>
        <translation>数据库由不同的程序建立。</translation>
    </message>
    <message>
        <source>Please install the newer version to open it.</source>
        <translation>请安装新版本后再打开。</translation>
    </message>
    <message>
        <source>This is not a Gendan database.</source>
        <translation>这不是 Gendan 数据库。</translation>
    </message>
    <message>
        <source>is before the dispatch</source>
        <translation>早于发货日期</translation>
    </message>
    <message>
        <source>is before the order date</source>
        <translation>早于订单日期</translation>
    </message>
    <message>
        <source>is before the day reported</source>
        <translation>早于报告日期</translation>
    </message>
    <message>
        <source>is before the start</source>
        <translation>早于开始日期</translation>
    </message>
    <message>
        <source>is in the future</source>
        <translation>是将来的日期</translation>
    </message>
    <message>
        <source>is in the past</source>
        <translation>已经过去</translation>
    </message>
    <message>
        <source>is earlier than the step before it</source>
        <translation>早于上一步的日期</translation>
    </message>
    <message>
        <source>decided already</source>
        <translation>已作出决定</translation>
    </message>
    <message>
        <source>must be written as text, such as &quot;12.5&quot;</source>
        <translation>小数须写成文本，例如 &quot;12.5&quot;</translation>
    </message>
    <message>
        <source>delivering already</source>
        <translation>已在交付中</translation>
    </message>
    <message>
        <source>your department was not asked to decide</source>
        <translation>未要求您的部门审批</translation>
    </message>
    <message>
        <source>differs between rows of the same order</source>
        <translation>同一订单的各行不一致</translation>
    </message>
    <message>
        <source>is disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>must be passed plus failed</source>
        <translation>必须等于合格数量加不合格数量</translation>
    </message>
    <message>
        <source>still a draft</source>
        <translation>仍是草稿</translation>
    </message>
    <message>
        <source>exists already</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>is protected by a password; save it without one</source>
        <translation>有密码保护，请取消密码后另存</translation>
    </message>
    <message>
        <source>entered, not audited yet</source>
        <translation>已登记，尚未审核</translation>
    </message>
    <message>
        <source>is more than has arrived</source>
        <translation>超过到货数量</translation>
    </message>
    <message>
        <source>is more than the balance</source>
        <translation>超过余额</translation>
    </message>
    <message>
        <source>is more than was delivered and not returned yet</source>
        <translation>超过已交付且未退的数量</translation>
    </message>
    <message>
        <source>is, together with earlier ones, more than is due</source>
        <translation>连同之前的金额，超过应收/应付</translation>
    </message>
    <message>
        <source>is more than has failed and is not dealt with</source>
        <translation>超过待处置的不合格数量</translation>
    </message>
    <message>
        <source>is more than was taken from stock</source>
        <translation>超过取自库存的数量</translation>
    </message>
    <message>
        <source>is larger than the lot</source>
        <translation>大于批量</translation>
    </message>
    <message>
        <source>is more than is open on the payment notice</source>
        <translation>超过付款通知单未付金额</translation>
    </message>
    <message>
        <source>is more than is open on shipping notices</source>
        <translation>超过已通知未发运的数量</translation>
    </message>
    <message>
        <source>is more than is still to be delivered</source>
        <translation>超过尚需交付的数量</translation>
    </message>
    <message>
        <source>is more than has been paid</source>
        <translation>超过已付金额</translation>
    </message>
    <message>
        <source>is more than has passed inspection</source>
        <translation>超过检验合格数量</translation>
    </message>
    <message>
        <source>is more than has been produced and not inspected yet</source>
        <translation>超过已完工未检验的数量</translation>
    </message>
    <message>
        <source>is more than the quantity</source>
        <translation>超过数量</translation>
    </message>
    <message>
        <source>is more than was received</source>
        <translation>超过收货数量</translation>
    </message>
    <message>
        <source>takes back more than was reported</source>
        <translation>减去的数量超过已报告数量</translation>
    </message>
    <message>
        <source>is more than was shipped</source>
        <translation>超过发运数量</translation>
    </message>
    <message>
        <source>is more than is free in stock</source>
        <translation>超过可用库存</translation>
    </message>
    <message>
        <source>takes back what has been inspected already</source>
        <translation>涉及已检验的数量，不能减去</translation>
    </message>
    <message>
        <source>executing already</source>
        <translation>已在执行中</translation>
    </message>
    <message>
        <source>only the department that executes the order may do this</source>
        <translation>只有执行部门可以操作</translation>
    </message>
    <message>
        <source>is founded already</source>
        <translation>已建立</translation>
    </message>
    <message>
        <source>some failed and are not dealt with yet</source>
        <translation>仍有未处置的不合格品</translation>
    </message>
    <message>
        <source>must be 0: by its sample the whole lot has failed</source>
        <translation>必须为 0：按抽样判定整批不合格</translation>
    </message>
    <message>
        <source>part of it has failed inspection</source>
        <translation>其中有检验不合格的货物</translation>
    </message>
    <message>
        <source>A file of this name exists already.</source>
        <translation>同名文件已存在。</translation>
    </message>
    <message>
        <source>The file could not be put in its place.</source>
        <translation>无法将文件放到目标位置。</translation>
    </message>
    <message>
        <source>The disk did not confirm that the file was written.</source>
        <translation>磁盘未确认文件已写入。</translation>
    </message>
    <message>
        <source>was filed again already</source>
        <translation>已重新提交过</translation>
    </message>
    <message>
        <source>done already</source>
        <translation>已完成整改</translation>
    </message>
    <message>
        <source>you may not do this</source>
        <translation>您无权操作</translation>
    </message>
    <message>
        <source>goods have moved on it already</source>
        <translation>已有货物往来</translation>
    </message>
    <message>
        <source>holds a part that is not allowed (DTD)</source>
        <translation>含有不允许的内容（DTD）</translation>
    </message>
    <message>
        <source>holds a zero character</source>
        <translation>含有空字符</translation>
    </message>
    <message>
        <source>money has been paid; reverse the payments first</source>
        <translation>已有收付款，请先冲销</translation>
    </message>
    <message>
        <source>carried out already</source>
        <translation>已落实</translation>
    </message>
    <message>
        <source>some lines are not delivered and confirmed yet</source>
        <translation>仍有未交付或未确认的明细</translation>
    </message>
    <message>
        <source>contradicts itself</source>
        <translation>内容自相矛盾</translation>
    </message>
    <message>
        <source>is not right</source>
        <translation>不正确</translation>
    </message>
    <message>
        <source>only departments that take part in the order may do this</source>
        <translation>只有参与该订单的部门可以操作</translation>
    </message>
    <message>
        <source>is a correction itself; correct the first report</source>
        <translation>本身是更正记录，请更正原报告</translation>
    </message>
    <message>
        <source>not released yet</source>
        <translation>尚未放行</translation>
    </message>
    <message>
        <source>is the last administrator; name another one first</source>
        <translation>是最后一名系统管理员，请先指定他人</translation>
    </message>
    <message>
        <source>is the last manager; name another one first</source>
        <translation>是最后一名经理，请先指定他人</translation>
    </message>
    <message>
        <source>only the lead tracker of the order may do this</source>
        <translation>只有该订单的主跟单员可以操作</translation>
    </message>
    <message>
        <source>is missing in the table</source>
        <translation>表格中没有此列</translation>
    </message>
    <message>
        <source>is missing in the file</source>
        <translation>文件中缺少此部分</translation>
    </message>
    <message>
        <source>has moved on since; file the request again</source>
        <translation>订单已有新版本，请重新申请</translation>
    </message>
    <message>
        <source>was made in process and moves no goods</source>
        <translation>是过程检验，不涉及数量</translation>
    </message>
    <message>
        <source>is decided by the head of Quality: use Accept by concession</source>
        <translation>须由质量部门主管批准让步接收</translation>
    </message>
    <message>
        <source>must not be negative</source>
        <translation>不能为负数</translation>
    </message>
    <message>
        <source>must be a customer, a supplier or both</source>
        <translation>必须是客户或供应商，或两者皆是</translation>
    </message>
    <message>
        <source>is of a newer version of Gendan</source>
        <translation>由更新版本的 Gendan 写入</translation>
    </message>
    <message>
        <source>must hold an administrator</source>
        <translation>至少要有一名系统管理员</translation>
    </message>
    <message>
        <source>hold no day; enter one</source>
        <translation>没有日期，请至少输入一天</translation>
    </message>
    <message>
        <source>hold nothing; enter at least one line</source>
        <translation>没有内容，请至少填写一行</translation>
    </message>
    <message>
        <source>hold none; choose at least one</source>
        <translation>没有订单，请至少选择一张</translation>
    </message>
    <message>
        <source>none of them allows this</source>
        <translation>均无此权限</translation>
    </message>
    <message>
        <source>holds no rows</source>
        <translation>没有数据行</translation>
    </message>
    <message>
        <source>holds no sheet</source>
        <translation>没有工作表</translation>
    </message>
    <message>
        <source>hold nothing; enter at least one step</source>
        <translation>没有工序，请至少填写一道</translation>
    </message>
    <message>
        <source>is not a column of the mapping</source>
        <translation>不是映射中的列</translation>
    </message>
    <message>
        <source>there is no such line</source>
        <translation>没有这一行</translation>
    </message>
    <message>
        <source>there is no such sheet</source>
        <translation>没有这个工作表</translation>
    </message>
    <message>
        <source>there is no such step in the plan</source>
        <translation>计划中没有这道工序</translation>
    </message>
    <message>
        <source>leaves nobody to approve; mend the routing rules</source>
        <translation>没有可审批的部门，请修改审批路线</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>既不是真也不是假</translation>
    </message>
    <message>
        <source>is for cheques only; leave it empty</source>
        <translation>仅用于支票，请留空</translation>
    </message>
    <message>
        <source>is not a currency; write three letters, such as CNY</source>
        <translation>不是币种，请写三个字母，例如 CNY</translation>
    </message>
    <message>
        <source>is not a customer</source>
        <translation>不是客户</translation>
    </message>
    <message>
        <source>is not a date; write it as 2026-11-24</source>
        <translation>不是日期，请写成 2026-11-24</translation>
    </message>
    <message>
        <source>is not a style of dates</source>
        <translation>不是日期格式</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>必须是 true 或 false</translation>
    </message>
    <message>
        <source>is not a number; write it as 1234.5</source>
        <translation>不是数字，请写成 1234.5</translation>
    </message>
    <message>
        <source>is not a purchase order</source>
        <translation>不是采购订单</translation>
    </message>
    <message>
        <source>is not a sales order</source>
        <translation>不是销售订单</translation>
    </message>
    <message>
        <source>is not a supplier</source>
        <translation>不是供应商</translation>
    </message>
    <message>
        <source>is not a table that can be read (csv, xlsx, ods)</source>
        <translation>不是可读取的表格（csv、xlsx、ods）</translation>
    </message>
    <message>
        <source>does not have the role of a tracker</source>
        <translation>没有跟单员角色</translation>
    </message>
    <message>
        <source>is none of the possible words</source>
        <translation>不是可用的选项</translation>
    </message>
    <message>
        <source>can&apos;t be done as things stand</source>
        <translation>当前状态下不能操作</translation>
    </message>
    <message>
        <source>is not an amount; write it as 1200.00 CNY</source>
        <translation>不是金额，请写成 1200.00 CNY</translation>
    </message>
    <message>
        <source>was not asked to decide</source>
        <translation>未被要求审批</translation>
    </message>
    <message>
        <source>not executed and settled in full yet</source>
        <translation>尚未全部执行并结清</translation>
    </message>
    <message>
        <source>may not decide such requests</source>
        <translation>无权审批此类申请</translation>
    </message>
    <message>
        <source>is not done yet</source>
        <translation>尚未完成</translation>
    </message>
    <message>
        <source>is for purchases only</source>
        <translation>仅适用于采购订单</translation>
    </message>
    <message>
        <source>does not fit this kind of order</source>
        <translation>不适用于此类订单</translation>
    </message>
    <message>
        <source>is for payments to suppliers only; leave it empty</source>
        <translation>仅用于向供应商付款，请留空</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>must be empty when the order is cancelled</source>
        <translation>取消订单时须为空</translation>
    </message>
    <message>
        <source>is not valid JSON</source>
        <translation>不是有效的 JSON</translation>
    </message>
    <message>
        <source>does not belong to the department</source>
        <translation>不属于该部门</translation>
    </message>
    <message>
        <source>is not a line of the order that is fed</source>
        <translation>不是被供料订单的明细行</translation>
    </message>
    <message>
        <source>is not on hold</source>
        <translation>未被挂起</translation>
    </message>
    <message>
        <source>is somebody else&apos;s; only its author or the lead tracker corrects it</source>
        <translation>是他人的记录，只能由本人或主跟单员更正</translation>
    </message>
    <message>
        <source>must be more than 0</source>
        <translation>必须大于 0</translation>
    </message>
    <message>
        <source>is not kept in stock</source>
        <translation>不做库存管理</translation>
    </message>
    <message>
        <source>must be days of the week from 1 (Monday) to 7, such as 12345</source>
        <translation>须为 1（周一）至 7 的星期数字，例如 12345</translation>
    </message>
    <message>
        <source>is not zero; settle it first</source>
        <translation>不为零，请先结清</translation>
    </message>
    <message>
        <source>found nothing that failed</source>
        <translation>没有不合格品</translation>
    </message>
    <message>
        <source>belongs to another inspection</source>
        <translation>属于另一张检验单</translation>
    </message>
    <message>
        <source>differs from that of the first inspection</source>
        <translation>与首次检验的类型不同</translation>
    </message>
    <message>
        <source>belongs to another line</source>
        <translation>属于另一行</translation>
    </message>
    <message>
        <source>is an old workbook (xls); save it as xlsx</source>
        <translation>是旧版工作簿（xls），请另存为 xlsx</translation>
    </message>
    <message>
        <source>is on hold; resume it first</source>
        <translation>已挂起，请先恢复</translation>
    </message>
    <message>
        <source>is on hold already</source>
        <translation>已经挂起</translation>
    </message>
    <message>
        <source>is needed for a shipping notice; cancel that first</source>
        <translation>已列入发货通知单，请先取消通知单</translation>
    </message>
    <message>
        <source>is for purchase orders only</source>
        <translation>仅适用于采购订单</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>仍未了结</translation>
    </message>
    <message>
        <source>Only a draft can be edited; afterwards request a change.</source>
        <translation>只有草稿可以修改，之后请申请变更。</translation>
    </message>
    <message>
        <source>Only a running order has trackers.</source>
        <translation>只有进行中的订单才有跟单员。</translation>
    </message>
    <message>
        <source>Only a running order can be put on hold.</source>
        <translation>只有进行中的订单可以挂起。</translation>
    </message>
    <message>
        <source>is not in the order&apos;s currency</source>
        <translation>币种与订单不同</translation>
    </message>
    <message>
        <source>belongs to another order</source>
        <translation>属于另一张订单</translation>
    </message>
    <message>
        <source>is not the product&apos;s unit</source>
        <translation>不是该产品的单位</translation>
    </message>
    <message>
        <source>stands out of order</source>
        <translation>顺序错乱</translation>
    </message>
    <message>
        <source>is out of range</source>
        <translation>超出范围</translation>
    </message>
    <message>
        <source>overlaps another delegation of yours</source>
        <translation>与您的另一项委托时间重叠</translation>
    </message>
    <message>
        <source>only the person concerned may do this</source>
        <translation>只有本人可以操作</translation>
    </message>
    <message>
        <source>only the department concerned may do this</source>
        <translation>只有相关部门可以操作</translation>
    </message>
    <message>
        <source>only the person who filed the request may do this</source>
        <translation>只有申请人可以操作</translation>
    </message>
    <message>
        <source>only the department it was given to, or the lead tracker, may do this</source>
        <translation>只有责任部门或主跟单员可以操作</translation>
    </message>
    <message>
        <source>only the department that owns the order may do this</source>
        <translation>只有归口部门可以操作</translation>
    </message>
    <message>
        <source>paid already</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>There is not enough memory to check a password.</source>
        <translation>内存不足，无法校验密码。</translation>
    </message>
    <message>
        <source>still waiting for a decision</source>
        <translation>仍在等待决定</translation>
    </message>
    <message>
        <source>still to be confirmed</source>
        <translation>仍待确认</translation>
    </message>
    <message>
        <source>refused already</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>rejected already</source>
        <translation>已驳回</translation>
    </message>
    <message>
        <source>released already</source>
        <translation>已放行</translation>
    </message>
    <message>
        <source>occurs more than once</source>
        <translation>重复出现</translation>
    </message>
    <message>
        <source>filed the request and may not decide on it</source>
        <translation>是申请人，不能审批</translation>
    </message>
    <message>
        <source>is required</source>
        <translation>必须填写</translation>
    </message>
    <message>
        <source>looks like one of our own numbers</source>
        <translation>与本公司编号规则相同</translation>
    </message>
    <message>
        <source>solved already</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>only the responsible person may do this</source>
        <translation>只有责任人可以操作</translation>
    </message>
    <message>
        <source>The name for the kept old file is taken already.</source>
        <translation>保留旧文件所用的名称已被占用。</translation>
    </message>
    <message>
        <source>The restored file could not be written.</source>
        <translation>无法写入恢复的文件。</translation>
    </message>
    <message>
        <source>was reversed already, or its reversal waits for confirmation</source>
        <translation>已冲销，或冲销正待确认</translation>
    </message>
    <message>
        <source>ended already</source>
        <translation>已终止</translation>
    </message>
    <message>
        <source>must be somebody else; the same person may not do both</source>
        <translation>必须由另一人办理，不能同一人兼办</translation>
    </message>
    <message>
        <source>Login or password is wrong, or sign-in is locked for a while after failed attempts.</source>
        <translation>登录名或密码错误，或因多次失败暂时锁定。</translation>
    </message>
    <message>
        <source>settling already</source>
        <translation>已在结算中</translation>
    </message>
    <message>
        <source>shipped already</source>
        <translation>已发运</translation>
    </message>
    <message>
        <source>somebody else has changed it meanwhile</source>
        <translation>已被他人修改</translation>
    </message>
    <message>
        <source>Another program keeps the database busy.</source>
        <translation>数据库正被其他程序占用。</translation>
    </message>
    <message>
        <source>The database file can&apos;t be opened.</source>
        <translation>无法打开数据库文件。</translation>
    </message>
    <message>
        <source>A rule of the database would be broken.</source>
        <translation>违反数据库约束。</translation>
    </message>
    <message>
        <source>The database file is damaged.</source>
        <translation>数据库文件已损坏。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>The operating system reports a failure.</source>
        <translation>操作系统报告错误。</translation>
    </message>
    <message>
        <source>Records that are final can&apos;t be changed.</source>
        <translation>已定稿的记录不能修改。</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>The file lies on a network drive; keep it on a local disk.</source>
        <translation>文件位于网络驱动器，请放在本地磁盘。</translation>
    </message>
    <message>
        <source>The file is not a database.</source>
        <translation>该文件不是数据库。</translation>
    </message>
    <message>
        <source>The file can only be read.</source>
        <translation>该文件只能读取。</translation>
    </message>
    <message>
        <source>A record in the file can&apos;t be read.</source>
        <translation>文件中有无法读取的记录。</translation>
    </message>
    <message>
        <source>could not be stored</source>
        <translation>无法保存</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>holds text behind a closing quotation mark</source>
        <translation>右引号后还有文字</translation>
    </message>
    <message>
        <source>is too complex to be read safely</source>
        <translation>过于复杂，无法安全读取</translation>
    </message>
    <message>
        <source>is too large</source>
        <translation>过大</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>过长</translation>
    </message>
    <message>
        <source>are too many</source>
        <translation>过多</translation>
    </message>
    <message>
        <source>has too many cells</source>
        <translation>单元格过多</translation>
    </message>
    <message>
        <source>has too many columns</source>
        <translation>列过多</translation>
    </message>
    <message>
        <source>has too many decimals</source>
        <translation>小数位过多</translation>
    </message>
    <message>
        <source>has too many rows</source>
        <translation>行过多</translation>
    </message>
    <message>
        <source>is too short; at least 12 characters</source>
        <translation>过短，至少 12 个字符</translation>
    </message>
    <message>
        <source>occurs twice</source>
        <translation>出现两次</translation>
    </message>
    <message>
        <source>some departments have not acknowledged yet</source>
        <translation>仍有部门未确认收到</translation>
    </message>
    <message>
        <source>is what it was already</source>
        <translation>与原值相同</translation>
    </message>
    <message>
        <source>opens a quotation mark that is never closed</source>
        <translation>引号没有闭合</translation>
    </message>
    <message>
        <source>under review</source>
        <translation>正在审核</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>is not a known field</source>
        <translation>不是已知的字段</translation>
    </message>
    <message>
        <source>must end in .csv or .xlsx</source>
        <translation>必须以 .csv 或 .xlsx 结尾</translation>
    </message>
    <message>
        <source>is none of the possible choices</source>
        <translation>不是可用的选项</translation>
    </message>
    <message>
        <source>has a count already that waits for confirmation</source>
        <translation>已有待确认的盘点</translation>
    </message>
    <message>
        <source>withdrawn already</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>The witness file is damaged.</source>
        <translation>见证文件已损坏。</translation>
    </message>
    <message>
        <source>The witness file can&apos;t be read.</source>
        <translation>无法读取见证文件。</translation>
    </message>
    <message>
        <source>The witness file can&apos;t be written.</source>
        <translation>无法写入见证文件。</translation>
    </message>
    <message>
        <source>is wrong</source>
        <translation>不正确</translation>
    </message>
    <message>
        <source>belongs to a department that does not do this</source>
        <translation>所属部门职能不符</translation>
    </message>
    <message>
        <source>is of the other kind (sales or purchase)</source>
        <translation>订单类型不符（销售或采购）</translation>
    </message>
    <message>
        <source>is not a value of the right type</source>
        <translation>值的类型不对</translation>
    </message>
    <message>
        <source>must not be 0</source>
        <translation>不能为 0</translation>
    </message>
    <message>
        <source>its bytes are not those that were attached</source>
        <translation>内容与附加时不一致</translation>
    </message>
    <message>
        <source>The assessment is not there, or not for you to see.</source>
        <translation>考核不存在，或您无权查看。</translation>
    </message>
    <message>
        <source>This assessment can&apos;t be corrected now.</source>
        <translation>此考核现在不能更正。</translation>
    </message>
    <message>
        <source>This assessment can&apos;t be finalised now.</source>
        <translation>此考核现在不能定稿。</translation>
    </message>
    <message>
        <source>This assessment can&apos;t be scored now.</source>
        <translation>此考核现在不能评分。</translation>
    </message>
    <message>
        <source>cleared by the records already</source>
        <translation>数据已消除此预警</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>是空文件</translation>
    </message>
    <message>
        <source>is no name that a file may have everywhere</source>
        <translation>不是各系统通用的文件名</translation>
    </message>
    <message>
        <source>is larger than the company takes in (a setting)</source>
        <translation>超过公司允许的大小（可在设置中修改）</translation>
    </message>
    <message>
        <source>final already</source>
        <translation>已定稿</translation>
    </message>
    <message>
        <source>in the risk register already</source>
        <translation>已列入风险登记</translation>
    </message>
    <message>
        <source>had nothing due in this time</source>
        <translation>此期间没有应交货物</translation>
    </message>
    <message>
        <source>name at least one file</source>
        <translation>至少选择一个文件</translation>
    </message>
    <message>
        <source>held no orders in this period and is not assessed</source>
        <translation>在此期间没有跟踪订单，不予考核</translation>
    </message>
    <message>
        <source>must be a whole month</source>
        <translation>必须是整月</translation>
    </message>
    <message>
        <source>the scores are from before the end of the period: score again</source>
        <translation>评分早于期间结束，请重新评分</translation>
    </message>
    <message>
        <source>is not tracked by that person</source>
        <translation>不由此人跟单</translation>
    </message>
    <message>
        <source>must be four whole numbers of 0 to 100, such as 2,1,1,1</source>
        <translation>必须是四个 0 至 100 的整数，例如 2,1,1,1</translation>
    </message>
    <message>
        <source>objected to already</source>
        <translation>已提出异议</translation>
    </message>
    <message>
        <source>the customer is over the limit; a manager can let the goods go</source>
        <translation>客户超信用额度；经理可特批发货</translation>
    </message>
    <message>
        <source>says why the score is far from the suggestion</source>
        <translation>请说明得分为何与建议相差较大</translation>
    </message>
    <message>
        <source>replaced by a correction</source>
        <translation>已被更正取代</translation>
    </message>
    <message>
        <source>tells prices or names that you may not see</source>
        <translation>含有您无权查看的价格或名称</translation>
    </message>
    <message>
        <source>is too far ahead</source>
        <translation>太远</translation>
    </message>
    <message>
        <source>is more than a year after the first day</source>
        <translation>超过首日一年以上</translation>
    </message>
    <message>
        <source>the customer is within the limit</source>
        <translation>客户未超信用额度</translation>
    </message>
</context>
<context>
    <name>refusals</name>
    <message>
        <source>Row %1, %2</source>
        <translation>第%1行，%2</translation>
    </message>
    <message>
        <source>This does not exist, or not any more.</source>
        <translation>该记录不存在，或已不存在。</translation>
    </message>
    <message>
        <source>You may not do this.</source>
        <translation>您无权进行此操作。</translation>
    </message>
    <message>
        <source>This can&apos;t be done as things stand.</source>
        <translation>当前状态下不能进行此操作。</translation>
    </message>
    <message>
        <source>Something entered is not right yet.</source>
        <translation>输入的内容有误，请更正。</translation>
    </message>
    <message>
        <source>This exists already.</source>
        <translation>已存在相同的记录。</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile. Look at it again, then repeat.</source>
        <translation>其间已有他人修改。请重新查看后再试。</translation>
    </message>
    <message>
        <source>Another program is writing to the database. Please try again.</source>
        <translation>其他程序正在写入数据库，请重试。</translation>
    </message>
    <message>
        <source>The database file could not be read or written.</source>
        <translation>无法读取或写入数据库文件。</translation>
    </message>
    <message>
        <source>The database file contradicts itself. Keep it, and restore a backup.</source>
        <translation>数据库文件内容自相矛盾。请保留该文件，并恢复备份。</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Gendan.</source>
        <translation>该文件由更新版本的 Gendan 写入。</translation>
    </message>
    <message>
        <source>Stopped; nothing was left behind.</source>
        <translation>已停止，未留下任何更改。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Stands in the title of the window and on every form.</source>
        <translation>显示在窗口标题和每张表单上。</translation>
    </message>
    <message>
        <source>The company&apos;s own currency, three letters. Orders may have another one.</source>
        <translation>公司本币，三个字母。订单可用其他币种。</translation>
    </message>
    <message>
        <source>Whoever entered an order may also review it. Off: two persons.</source>
        <translation>录入人可自行审核。关闭时须两人。</translation>
    </message>
    <message>
        <source>How much more than ordered may be delivered, of each line.</source>
        <translation>每行允许超交的比例。</translation>
    </message>
    <message>
        <source>How much may be lacking and a line still counts as complete.</source>
        <translation>短交在此比例内仍视为完成。</translation>
    </message>
    <message>
        <source>The next follow-up that is proposed, in working days from today.</source>
        <translation>建议的下次跟进日期（从今天起的工作日）。</translation>
    </message>
    <message>
        <source>How long a department has to decide on a request before it is overdue.</source>
        <translation>部门审批申请的期限，逾期提醒。</translation>
    </message>
    <message>
        <source>How long a department has to acknowledge a change.</source>
        <translation>部门确认收到变更通知的期限。</translation>
    </message>
    <message>
        <source>Days that count for deadlines, apart from holidays.</source>
        <translation>计算期限时的工作日（节假日除外）。</translation>
    </message>
    <message>
        <source>Larger files can&apos;t be attached to orders.</source>
        <translation>更大的文件不能附加到订单。</translation>
    </message>
    <message>
        <source>An early warning is raised when nobody was contacted for so long.</source>
        <translation>超过此天数无人跟进即预警。</translation>
    </message>
    <message>
        <source>An early warning is raised when production is so far behind its plan.</source>
        <translation>生产落后计划达到此天数即预警。</translation>
    </message>
    <message>
        <source>An early warning is raised when a supply comes so long after it is needed.</source>
        <translation>供货晚于需求达到此天数即预警。</translation>
    </message>
    <message>
        <source>An early warning is raised when a change waits so long for its decision.</source>
        <translation>变更待审批达到此天数即预警。</translation>
    </message>
    <message>
        <source>An early warning is raised when a change notice waits so long to be acknowledged.</source>
        <translation>变更通知未确认达到此天数即预警。</translation>
    </message>
    <message>
        <source>An early warning is raised after so many failed inspections of one line.</source>
        <translation>同一行检验不合格达到此次数即预警。</translation>
    </message>
    <message>
        <source>An early warning is raised when money is so long overdue.</source>
        <translation>款项逾期达到此天数即预警。</translation>
    </message>
    <message>
        <source>An early warning is raised when the plan ends so long after the promise.</source>
        <translation>计划晚于承诺达到此天数即预警。</translation>
    </message>
    <message>
        <source>Likelihood times impact, 1 to 9: from here on a risk is high.</source>
        <translation>可能性×影响（1–9）：达到此值为高风险。</translation>
    </message>
    <message>
        <source>Likelihood times impact, 1 to 9: from here on a risk is medium.</source>
        <translation>可能性×影响（1–9）：达到此值为中风险。</translation>
    </message>
    <message>
        <source>How much quality counts in the evaluation of a supplier.</source>
        <translation>质量在供应商评价中的权重。</translation>
    </message>
    <message>
        <source>How much delivery on time counts in the evaluation of a supplier.</source>
        <translation>准时交付在供应商评价中的权重。</translation>
    </message>
    <message>
        <source>How much service counts in the evaluation of a supplier.</source>
        <translation>服务在供应商评价中的权重。</translation>
    </message>
    <message>
        <source>With fewer lots a supplier is given no grade.</source>
        <translation>批次少于此数不评级。</translation>
    </message>
    <message>
        <source>Days in which a supplier should confirm an order.</source>
        <translation>供应商应在此天数内确认订单。</translation>
    </message>
    <message>
        <source>The policy that forms name in their foot; empty: the usual one.</source>
        <translation>表单页脚所引用的制度名称；空为默认。</translation>
    </message>
    <message>
        <source>The version of the policy that forms name in their foot.</source>
        <translation>表单页脚所引用的制度版本。</translation>
    </message>
    <message>
        <source>How much each of the four dimensions of a tracker&apos;s assessment counts: four numbers with commas.</source>
        <translation>跟单员考核四个维度的权重：以逗号分隔的四个数。</translation>
    </message>
    <message>
        <source>The full performance bonus of a tracker and month, with its currency; empty: none is worked out.</source>
        <translation>跟单员每月全额绩效奖金（含币种）；空则不计算。</translation>
    </message>
</context>
<context>
    <name>tabs</name>
    <message>
        <source>Review</source>
        <translation>评审</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>跟踪记录</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>结算</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Accept</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>增加明细行</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>系统管理员</translation>
    </message>
    <message>
        <source>Air</source>
        <translation>空运</translation>
    </message>
    <message>
        <source>Allocate</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>已分配</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>总是</translation>
    </message>
    <message>
        <source>Approve the closing</source>
        <translation>批准关闭</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Department that executes the order</source>
        <translation>执行部门</translation>
    </message>
    <message>
        <source>Balance is zero</source>
        <translation>余额为零</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Change approved</source>
        <translation>变更已批准</translation>
    </message>
    <message>
        <source>Change carried out</source>
        <translation>变更已落实</translation>
    </message>
    <message>
        <source>Change rejected</source>
        <translation>变更被驳回</translation>
    </message>
    <message>
        <source>Changes carried out or ended</source>
        <translation>变更均已了结</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>支票</translation>
    </message>
    <message>
        <source>Claim withdrawn</source>
        <translation>请款已撤回</translation>
    </message>
    <message>
        <source>Payment asked of the customer</source>
        <translation>已向客户请款</translation>
    </message>
    <message>
        <source>Major defect</source>
        <translation>严重缺陷</translation>
    </message>
    <message>
        <source>Minor defect</source>
        <translation>轻微缺陷</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Closing approved</source>
        <translation>关闭已批准</translation>
    </message>
    <message>
        <source>Closing rejected</source>
        <translation>关闭被驳回</translation>
    </message>
    <message>
        <source>Close short</source>
        <translation>短交关闭</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Closing in approval</source>
        <translation>关闭审批中</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>佣金</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>本公司</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Concession</source>
        <translation>让步接收</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Your confirmation is wanted</source>
        <translation>待您确认</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Contract no.</source>
        <translation>合同号</translation>
    </message>
    <message>
        <source>Stock count rejected</source>
        <translation>盘点被驳回</translation>
    </message>
    <message>
        <source>Stock count</source>
        <translation>盘点</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>快递</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>冲减货款</translation>
    </message>
    <message>
        <source>Critical defect</source>
        <translation>致命缺陷</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Customs</source>
        <translation>报关费</translation>
    </message>
    <message>
        <source>Your decision is wanted</source>
        <translation>待您审批</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Decisions delegated to you</source>
        <translation>已委托您代为审批</translation>
    </message>
    <message>
        <source>Delegation ended</source>
        <translation>委托已终止</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>实际交货日期</translation>
    </message>
    <message>
        <source>Delivering</source>
        <translation>交付中</translation>
    </message>
    <message>
        <source>Everything delivered and confirmed</source>
        <translation>已全部交付并确认</translation>
    </message>
    <message>
        <source>Delivery confirmed</source>
        <translation>已确认收货</translation>
    </message>
    <message>
        <source>Goods arrived damaged</source>
        <translation>到货有破损</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>已发货</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>交货期</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Prices without tax</source>
        <translation>未税</translation>
    </message>
    <message>
        <source>Executing</source>
        <translation>执行中</translation>
    </message>
    <message>
        <source>Accepted by Finance</source>
        <translation>财务已核准</translation>
    </message>
    <message>
        <source>Expense audited</source>
        <translation>费用已审核</translation>
    </message>
    <message>
        <source>Expense to audit</source>
        <translation>费用待审核</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>一般有效</translation>
    </message>
    <message>
        <source>Final (FQC)</source>
        <translation>成品检验（FQC）</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>财务</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>应付款</translation>
    </message>
    <message>
        <source>To be received</source>
        <translation>应收款</translation>
    </message>
    <message>
        <source>Finish the delivery</source>
        <translation>完成交付</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Goods accepted</source>
        <translation>验收入库</translation>
    </message>
    <message>
        <source>Goods arrived</source>
        <translation>货物已到</translation>
    </message>
    <message>
        <source>Goods rejected</source>
        <translation>货物被拒收</translation>
    </message>
    <message>
        <source>Goods returned</source>
        <translation>货物已退</translation>
    </message>
    <message>
        <source>Head of department</source>
        <translation>部门主管</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>已落实</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>In process (IPQC)</source>
        <translation>过程检验（IPQC）</translation>
    </message>
    <message>
        <source>Prices with tax</source>
        <translation>含税</translation>
    </message>
    <message>
        <source>Incoming (IQC)</source>
        <translation>来料检验（IQC）</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>检验</translation>
    </message>
    <message>
        <source>Inspection failed</source>
        <translation>检验不合格</translation>
    </message>
    <message>
        <source>Failed goods dealt with</source>
        <translation>不合格品均已处置</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>保险费</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>已开具</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Amount of the line</source>
        <translation>行金额</translation>
    </message>
    <message>
        <source>Logistics</source>
        <translation>物流</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>较大</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>管理层</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>物料</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>即时消息</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Money changes</source>
        <translation>金额变动</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>Change notices acknowledged</source>
        <translation>变更通知均已确认</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>已挂起</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>Order no.</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Order date</source>
        <translation>订单日期</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>全部订单</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Outgoing (OQC)</source>
        <translation>出货检验（OQC）</translation>
    </message>
    <message>
        <source>More than 90 days late</source>
        <translation>逾期90天以上</translation>
    </message>
    <message>
        <source>Department that owns the order</source>
        <translation>归口部门</translation>
    </message>
    <message>
        <source>Packaging</source>
        <translation>包装费</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>Customer / supplier</source>
        <translation>往来单位</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Payment notice to release</source>
        <translation>付款通知单待放行</translation>
    </message>
    <message>
        <source>Payment notice withdrawn</source>
        <translation>付款通知单已撤回</translation>
    </message>
    <message>
        <source>Payment posted</source>
        <translation>款项已登记</translation>
    </message>
    <message>
        <source>Payment refused</source>
        <translation>付款被拒绝</translation>
    </message>
    <message>
        <source>Payment released</source>
        <translation>付款已放行</translation>
    </message>
    <message>
        <source>Payment reversed</source>
        <translation>付款已冲销</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>付款条件</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待审批</translation>
    </message>
    <message>
        <source>Pick-up</source>
        <translation>自提</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>效果差</translation>
    </message>
    <message>
        <source>Problem raised</source>
        <translation>新问题</translation>
    </message>
    <message>
        <source>Problem solved</source>
        <translation>问题已解决</translation>
    </message>
    <message>
        <source>Problems solved</source>
        <translation>问题均已解决</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>产品编码</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>生产</translation>
    </message>
    <message>
        <source>In production</source>
        <translation>生产中</translation>
    </message>
    <message>
        <source>To plan</source>
        <translation>待排产</translation>
    </message>
    <message>
        <source>Ready to ship</source>
        <translation>待发货</translation>
    </message>
    <message>
        <source>Production finished</source>
        <translation>生产已完成</translation>
    </message>
    <message>
        <source>Promised date</source>
        <translation>承诺日期</translation>
    </message>
    <message>
        <source>Your proposal was confirmed</source>
        <translation>您的提议已确认</translation>
    </message>
    <message>
        <source>Your proposal was rejected</source>
        <translation>您的提议被驳回</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>采购</translation>
    </message>
    <message>
        <source>Purchasing</source>
        <translation>采购</translation>
    </message>
    <message>
        <source>Purchase drafts</source>
        <translation>采购草稿</translation>
    </message>
    <message>
        <source>Expected arrivals</source>
        <translation>预计到货</translation>
    </message>
    <message>
        <source>Purchases to allocate</source>
        <translation>待分配采购订单</translation>
    </message>
    <message>
        <source>Purchases to review</source>
        <translation>待审核采购订单</translation>
    </message>
    <message>
        <source>Purchases to pay</source>
        <translation>待付采购订单</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Failed goods</source>
        <translation>不合格品</translation>
    </message>
    <message>
        <source>To inspect</source>
        <translation>待检验</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Quantity or date changes after the first delivery</source>
        <translation>首次交付后数量或日期变动</translation>
    </message>
    <message>
        <source>Rail</source>
        <translation>铁路</translation>
    </message>
    <message>
        <source>Accepted into stock</source>
        <translation>合格入库</translation>
    </message>
    <message>
        <source>Rectification demanded</source>
        <translation>要求整改</translation>
    </message>
    <message>
        <source>Rectification done</source>
        <translation>整改已完成</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Reject the closing</source>
        <translation>驳回关闭</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已驳回</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>已放行</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Remove a line</source>
        <translation>删除明细行</translation>
    </message>
    <message>
        <source>Reopen the delivery</source>
        <translation>重新交付</translation>
    </message>
    <message>
        <source>Reopen the settlement</source>
        <translation>重新结算</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>返修</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>换货</translation>
    </message>
    <message>
        <source>Request the closing</source>
        <translation>申请关闭</translation>
    </message>
    <message>
        <source>Requested date</source>
        <translation>要求日期</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退货</translation>
    </message>
    <message>
        <source>Reversal rejected</source>
        <translation>冲销被驳回</translation>
    </message>
    <message>
        <source>Rework</source>
        <translation>返工</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>公路</translation>
    </message>
    <message>
        <source>Department or roles of a person</source>
        <translation>人员的部门或角色</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Sales drafts</source>
        <translation>销售草稿</translation>
    </message>
    <message>
        <source>Sales orders to allocate</source>
        <translation>待分配销售订单</translation>
    </message>
    <message>
        <source>Deliveries to confirm</source>
        <translation>待确认收货</translation>
    </message>
    <message>
        <source>Sales orders to review</source>
        <translation>待审核销售订单</translation>
    </message>
    <message>
        <source>Sales orders to settle</source>
        <translation>待结算销售订单</translation>
    </message>
    <message>
        <source>Scrap</source>
        <translation>报废</translation>
    </message>
    <message>
        <source>Sea</source>
        <translation>海运</translation>
    </message>
    <message>
        <source>Sent back to be corrected</source>
        <translation>退回修改</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settle in full</source>
        <translation>全额结清</translation>
    </message>
    <message>
        <source>Settlement method</source>
        <translation>结算方式</translation>
    </message>
    <message>
        <source>Settling</source>
        <translation>结算中</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>已发运</translation>
    </message>
    <message>
        <source>Shipping notice cancelled</source>
        <translation>发货通知单已取消</translation>
    </message>
    <message>
        <source>Shipping notice issued</source>
        <translation>发货通知单已开具</translation>
    </message>
    <message>
        <source>Shortage</source>
        <translation>短缺</translation>
    </message>
    <message>
        <source>Sort out</source>
        <translation>挑选</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Staffing</source>
        <translation>人手</translation>
    </message>
    <message>
        <source>Start the delivery</source>
        <translation>开始交付</translation>
    </message>
    <message>
        <source>Start the execution</source>
        <translation>开始执行</translation>
    </message>
    <message>
        <source>Executed and settled in full</source>
        <translation>已全部执行并结清</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>提交审核</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Supply comes late</source>
        <translation>供料将延误</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>税率</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>1 to 30 days late</source>
        <translation>逾期1–30天</translation>
    </message>
    <message>
        <source>31 to 60 days late</source>
        <translation>逾期31–60天</translation>
    </message>
    <message>
        <source>61 to 90 days late</source>
        <translation>逾期61–90天</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>跟单员</translation>
    </message>
    <message>
        <source>You track this order now</source>
        <translation>您已被指派跟单</translation>
    </message>
    <message>
        <source>My orders</source>
        <translation>我的订单</translation>
    </message>
    <message>
        <source>To close</source>
        <translation>待关闭</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>转账</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>差旅费</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>审核中</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>To accept</source>
        <translation>待验收</translation>
    </message>
    <message>
        <source>To dispatch</source>
        <translation>待发运</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Follow-ups due</source>
        <translation>待跟踪</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>AA</source>
        <translation>AA</translation>
    </message>
    <message>
        <source>AAA</source>
        <translation>AAA</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Working days with an entry</source>
        <translation>有跟踪记录的工作日</translation>
    </message>
    <message>
        <source>Ad hoc</source>
        <translation>不定期</translation>
    </message>
    <message>
        <source>Entries that agree with the facts</source>
        <translation>与事实相符的记录</translation>
    </message>
    <message>
        <source>Your assessment is final</source>
        <translation>您的考核已定稿</translation>
    </message>
    <message>
        <source>A tracker objects to an assessment</source>
        <translation>跟单员对考核提出异议</translation>
    </message>
    <message>
        <source>Work attitude</source>
        <translation>工作态度</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Production behind plan</source>
        <translation>生产落后于计划</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Change notice not acknowledged</source>
        <translation>变更通知未确认</translation>
    </message>
    <message>
        <source>Change undecided for too long</source>
        <translation>变更久未审批</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>已消除</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>沟通协调</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Customer over the credit limit</source>
        <translation>客户超信用额度</translation>
    </message>
    <message>
        <source>Goods may go although over the credit limit</source>
        <translation>超信用额度特批发货</translation>
    </message>
    <message>
        <source>Credit rating confirmed</source>
        <translation>信用评级已确认</translation>
    </message>
    <message>
        <source>Credit rating rejected</source>
        <translation>信用评级被驳回</translation>
    </message>
    <message>
        <source>Cancellation by the customer</source>
        <translation>客户取消订单</translation>
    </message>
    <message>
        <source>Change by the customer</source>
        <translation>客户变更</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Working days late per follow-up</source>
        <translation>每次跟踪平均迟延工作日</translation>
    </message>
    <message>
        <source>Median working days to solve</source>
        <translation>解决问题的工作日中位数</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>图纸</translation>
    </message>
    <message>
        <source>Entries corrected later</source>
        <translation>事后更正的记录</translation>
    </message>
    <message>
        <source>Equipment failure</source>
        <translation>设备故障</translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation>优秀</translation>
    </message>
    <message>
        <source>Failed inspection repeatedly</source>
        <translation>多次检验不合格</translation>
    </message>
    <message>
        <source>Order days with an entry</source>
        <translation>有跟踪记录的订单天数</translation>
    </message>
    <message>
        <source>Problems found before the order was due</source>
        <translation>交期前发现的问题</translation>
    </message>
    <message>
        <source>Problems found by the tracker</source>
        <translation>跟单员自己发现的问题</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>Late material</source>
        <translation>材料供应延迟</translation>
    </message>
    <message>
        <source>Late payment</source>
        <translation>延迟付款</translation>
    </message>
    <message>
        <source>Late delivery by the supplier</source>
        <translation>供应商延迟交货</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>In the risk register</source>
        <translation>已列入风险登记</translation>
    </message>
    <message>
        <source>Quality of material</source>
        <translation>材料质量</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>定期（月度）</translation>
    </message>
    <message>
        <source>No follow-up for too long</source>
        <translation>久未跟踪</translation>
    </message>
    <message>
        <source>Change notices acknowledged in time</source>
        <translation>按时确认的变更通知</translation>
    </message>
    <message>
        <source>Objected</source>
        <translation>有异议</translation>
    </message>
    <message>
        <source>Follow-ups on time</source>
        <translation>按时跟踪</translation>
    </message>
    <message>
        <source>Order execution</source>
        <translation>订单执行</translation>
    </message>
    <message>
        <source>Changes passed on in time</source>
        <translation>按时传达的变更</translation>
    </message>
    <message>
        <source>Our payment is overdue</source>
        <translation>应付逾期</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Problem solving</source>
        <translation>问题处理</translation>
    </message>
    <message>
        <source>Quality of production</source>
        <translation>产品质量</translation>
    </message>
    <message>
        <source>Plan ends after the promise</source>
        <translation>计划晚于承诺交期</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Customer pays late</source>
        <translation>客户逾期未付</translation>
    </message>
    <message>
        <source>Problems that came again</source>
        <translation>再次出现的问题</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>已被更正</translation>
    </message>
    <message>
        <source>Risk to watch</source>
        <translation>有风险需关注</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫描件</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>已暂缓</translation>
    </message>
    <message>
        <source>Effect of the solutions</source>
        <translation>解决效果</translation>
    </message>
    <message>
        <source>Problems solved in time</source>
        <translation>按时解决的问题</translation>
    </message>
    <message>
        <source>Staff shortage</source>
        <translation>人员不足</translation>
    </message>
    <message>
        <source>Stock short</source>
        <translation>库存不足</translation>
    </message>
    <message>
        <source>Supply comes after it is needed</source>
        <translation>供料晚于需求</translation>
    </message>
    <message>
        <source>Damage on the way</source>
        <translation>运输损坏</translation>
    </message>
    <message>
        <source>Delay on the way</source>
        <translation>运输延误</translation>
    </message>
    <message>
        <source>Loss on the way</source>
        <translation>运输丢失</translation>
    </message>
    <message>
        <source>Unqualified</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>未评级</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>已定稿</translation>
    </message>
</context>
</TS>
