<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en_US">
<context>
    <name>acts</name>
    <message>
        <source>New order</source>
        <translation>新增訂單</translation>
    </message>
    <message>
        <source>Edit draft</source>
        <translation>編輯草稿</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>送審</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>審查</translation>
    </message>
    <message>
        <source>Allocate</source>
        <translation>分派</translation>
    </message>
    <message>
        <source>Assign tracker</source>
        <translation>指派跟單員</translation>
    </message>
    <message>
        <source>Log follow-up</source>
        <translation>登錄跟催</translation>
    </message>
    <message>
        <source>Raise problem</source>
        <translation>登錄問題</translation>
    </message>
    <message>
        <source>Plan production</source>
        <translation>排定生產計畫</translation>
    </message>
    <message>
        <source>Report progress</source>
        <translation>回報進度</translation>
    </message>
    <message>
        <source>Report supplier&apos;s progress</source>
        <translation>回報採購進度</translation>
    </message>
    <message>
        <source>Record inspection</source>
        <translation>登錄檢驗</translation>
    </message>
    <message>
        <source>Issue shipping notice</source>
        <translation>開立出貨通知單</translation>
    </message>
    <message>
        <source>Record arrival</source>
        <translation>登錄到貨</translation>
    </message>
    <message>
        <source>Record return</source>
        <translation>登錄退貨</translation>
    </message>
    <message>
        <source>Post payment</source>
        <translation>登錄收付款</translation>
    </message>
    <message>
        <source>Issue payment notice</source>
        <translation>開立付款通知單</translation>
    </message>
    <message>
        <source>Ask for payment</source>
        <translation>請款</translation>
    </message>
    <message>
        <source>Enter expense</source>
        <translation>登錄費用</translation>
    </message>
    <message>
        <source>Record customer&apos;s feedback</source>
        <translation>記錄客戶回饋</translation>
    </message>
    <message>
        <source>Request a change</source>
        <translation>申請變更</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢復</translation>
    </message>
    <message>
        <source>Request closing</source>
        <translation>申請結案</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>歸檔</translation>
    </message>
    <message>
        <source>Correct report</source>
        <translation>更正回報</translation>
    </message>
    <message>
        <source>Dispose of failed goods</source>
        <translation>處置不合格品</translation>
    </message>
    <message>
        <source>Accept by concession</source>
        <translation>特採</translation>
    </message>
    <message>
        <source>Demand rectification</source>
        <translation>要求矯正</translation>
    </message>
    <message>
        <source>Rectification done</source>
        <translation>完成矯正</translation>
    </message>
    <message>
        <source>Dispatch goods</source>
        <translation>出運</translation>
    </message>
    <message>
        <source>Cancel notice</source>
        <translation>取消通知單</translation>
    </message>
    <message>
        <source>Confirm delivery</source>
        <translation>確認收貨</translation>
    </message>
    <message>
        <source>Accept goods</source>
        <translation>驗收貨物</translation>
    </message>
    <message>
        <source>Release payment</source>
        <translation>放行付款</translation>
    </message>
    <message>
        <source>Refuse payment</source>
        <translation>拒絕付款</translation>
    </message>
    <message>
        <source>Withdraw notice</source>
        <translation>撤回通知單</translation>
    </message>
    <message>
        <source>Reverse payment</source>
        <translation>沖銷收付款</translation>
    </message>
    <message>
        <source>Confirm reversal</source>
        <translation>確認沖銷</translation>
    </message>
    <message>
        <source>Reject reversal</source>
        <translation>駁回沖銷</translation>
    </message>
    <message>
        <source>Withdraw claim</source>
        <translation>撤回請款</translation>
    </message>
    <message>
        <source>Audit expense</source>
        <translation>審核費用</translation>
    </message>
    <message>
        <source>Assign problem</source>
        <translation>指派問題</translation>
    </message>
    <message>
        <source>Problem solved</source>
        <translation>問題已解決</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>簽核</translation>
    </message>
    <message>
        <source>Hand over decision</source>
        <translation>移交簽核</translation>
    </message>
    <message>
        <source>Withdraw request</source>
        <translation>撤回申請</translation>
    </message>
    <message>
        <source>File again</source>
        <translation>重新申請</translation>
    </message>
    <message>
        <source>Change carried out</source>
        <translation>變更已執行</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>確認收到</translation>
    </message>
    <message>
        <source>Decide closing</source>
        <translation>簽核結案申請</translation>
    </message>
    <message>
        <source>Withdraw closing</source>
        <translation>撤回結案申請</translation>
    </message>
    <message>
        <source>Log follow-up for several</source>
        <translation>批次登錄跟催</translation>
    </message>
    <message>
        <source>New customer or supplier</source>
        <translation>新增往來對象</translation>
    </message>
    <message>
        <source>Edit customer or supplier</source>
        <translation>編輯往來對象</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>新增產品</translation>
    </message>
    <message>
        <source>Edit product</source>
        <translation>編輯產品</translation>
    </message>
    <message>
        <source>Count stock</source>
        <translation>盤點</translation>
    </message>
    <message>
        <source>Confirm count</source>
        <translation>確認盤點</translation>
    </message>
    <message>
        <source>Reject count</source>
        <translation>駁回盤點</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新增人員</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>編輯人員</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>重設密碼</translation>
    </message>
    <message>
        <source>Disable or enable</source>
        <translation>停用或啟用</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>變更我的密碼</translation>
    </message>
    <message>
        <source>New department</source>
        <translation>新增部門</translation>
    </message>
    <message>
        <source>Edit department</source>
        <translation>編輯部門</translation>
    </message>
    <message>
        <source>Delegate my decisions</source>
        <translation>委託他人簽核</translation>
    </message>
    <message>
        <source>End delegation</source>
        <translation>終止代理</translation>
    </message>
    <message>
        <source>Confirm proposal</source>
        <translation>確認提議</translation>
    </message>
    <message>
        <source>Reject proposal</source>
        <translation>駁回提議</translation>
    </message>
    <message>
        <source>Withdraw proposal</source>
        <translation>撤回提議</translation>
    </message>
    <message>
        <source>Change setting</source>
        <translation>變更設定</translation>
    </message>
    <message>
        <source>Set routing rule</source>
        <translation>設定簽核路徑</translation>
    </message>
    <message>
        <source>Set days</source>
        <translation>設定行事曆</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>標為已讀</translation>
    </message>
    <message>
        <source>Register risk</source>
        <translation>登記風險</translation>
    </message>
    <message>
        <source>Order what it needs</source>
        <translation>按需採購</translation>
    </message>
    <message>
        <source>Attach documents</source>
        <translation>附加檔案</translation>
    </message>
    <message>
        <source>Make it a risk</source>
        <translation>列入風險登記</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>暫緩</translation>
    </message>
    <message>
        <source>Review risk</source>
        <translation>複核風險</translation>
    </message>
    <message>
        <source>Close risk</source>
        <translation>關閉風險</translation>
    </message>
    <message>
        <source>Set usual measures</source>
        <translation>設置常用措施</translation>
    </message>
    <message>
        <source>Rate credit</source>
        <translation>評定信用</translation>
    </message>
    <message>
        <source>Confirm rating</source>
        <translation>確認評級</translation>
    </message>
    <message>
        <source>Reject rating</source>
        <translation>駁回評級</translation>
    </message>
    <message>
        <source>Let goods go over the limit</source>
        <translation>超額度特批發貨</translation>
    </message>
    <message>
        <source>Evaluate supplier</source>
        <translation>評估供應商</translation>
    </message>
    <message>
        <source>Confirm evaluation</source>
        <translation>確認評估</translation>
    </message>
    <message>
        <source>Reject evaluation</source>
        <translation>駁回評估</translation>
    </message>
    <message>
        <source>Look for warnings now</source>
        <translation>立即檢查預警</translation>
    </message>
    <message>
        <source>Finalise</source>
        <translation>定稿</translation>
    </message>
    <message>
        <source>Acknowledge the assessment</source>
        <translation>確認考核</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>提出異議</translation>
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
        <translation>移交訂單</translation>
    </message>
    <message>
        <source>Hand over their orders</source>
        <translation>移交其訂單</translation>
    </message>
</context>
<context>
    <name>done</name>
    <message>
        <source>Archived the order</source>
        <translation>已歸檔</translation>
    </message>
    <message>
        <source>Dumped records</source>
        <translation>已傾印紀錄</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>已備份</translation>
    </message>
    <message>
        <source>Restored a backup</source>
        <translation>已還原備份</translation>
    </message>
    <message>
        <source>Set days of the calendar</source>
        <translation>已設定行事曆</translation>
    </message>
    <message>
        <source>Acknowledged a change</source>
        <translation>已確認收到變更</translation>
    </message>
    <message>
        <source>Decided on a change request</source>
        <translation>已簽核變更申請</translation>
    </message>
    <message>
        <source>Requested a change</source>
        <translation>已提出變更申請</translation>
    </message>
    <message>
        <source>Handed over a decision on a change</source>
        <translation>已移交變更簽核</translation>
    </message>
    <message>
        <source>Carried out a change</source>
        <translation>已執行變更</translation>
    </message>
    <message>
        <source>Requested a change again</source>
        <translation>已重新提出變更申請</translation>
    </message>
    <message>
        <source>Withdrew a change request</source>
        <translation>已撤回變更申請</translation>
    </message>
    <message>
        <source>Decided on the closing</source>
        <translation>已簽核結案申請</translation>
    </message>
    <message>
        <source>Handed over a decision on the closing</source>
        <translation>已移交結案簽核</translation>
    </message>
    <message>
        <source>Requested the closing</source>
        <translation>已申請結案</translation>
    </message>
    <message>
        <source>Withdrew the close request</source>
        <translation>已撤回結案申請</translation>
    </message>
    <message>
        <source>Founded the company</source>
        <translation>已建立公司資料庫</translation>
    </message>
    <message>
        <source>Brought the database up to date</source>
        <translation>已升級資料庫</translation>
    </message>
    <message>
        <source>Ended a delegation</source>
        <translation>已終止代理</translation>
    </message>
    <message>
        <source>Delegated decisions</source>
        <translation>已委託代理簽核</translation>
    </message>
    <message>
        <source>Confirmed a delivery</source>
        <translation>已確認收貨</translation>
    </message>
    <message>
        <source>Added a department</source>
        <translation>已新增部門</translation>
    </message>
    <message>
        <source>Changed a department</source>
        <translation>已修改部門</translation>
    </message>
    <message>
        <source>Audited an expense</source>
        <translation>已審核費用</translation>
    </message>
    <message>
        <source>Entered an expense</source>
        <translation>已登錄費用</translation>
    </message>
    <message>
        <source>Recorded customer feedback</source>
        <translation>已紀錄客戶回饋</translation>
    </message>
    <message>
        <source>Logged a follow-up</source>
        <translation>已登錄跟催紀錄</translation>
    </message>
    <message>
        <source>Logged a follow-up for several orders</source>
        <translation>已批次登錄跟催紀錄</translation>
    </message>
    <message>
        <source>Accepted goods</source>
        <translation>已驗收貨物</translation>
    </message>
    <message>
        <source>Recorded an arrival</source>
        <translation>已登錄到貨</translation>
    </message>
    <message>
        <source>Dispatched goods</source>
        <translation>已出運</translation>
    </message>
    <message>
        <source>Recorded a return</source>
        <translation>已登錄退貨</translation>
    </message>
    <message>
        <source>Accepted failed goods by concession</source>
        <translation>已核准特採</translation>
    </message>
    <message>
        <source>Disposed of failed goods</source>
        <translation>已處置不合格品</translation>
    </message>
    <message>
        <source>Recorded an inspection</source>
        <translation>已登錄檢驗</translation>
    </message>
    <message>
        <source>Exported a list</source>
        <translation>已匯出清單</translation>
    </message>
    <message>
        <source>Read a notice</source>
        <translation>已閱讀通知</translation>
    </message>
    <message>
        <source>Allocated the order</source>
        <translation>已分派訂單</translation>
    </message>
    <message>
        <source>Changed the draft</source>
        <translation>已修改草稿</translation>
    </message>
    <message>
        <source>Assigned a tracker</source>
        <translation>已指派跟單員</translation>
    </message>
    <message>
        <source>Entered the order</source>
        <translation>已登錄訂單</translation>
    </message>
    <message>
        <source>Put the order on hold</source>
        <translation>已暫停訂單</translation>
    </message>
    <message>
        <source>Imported orders</source>
        <translation>已匯入訂單</translation>
    </message>
    <message>
        <source>Printed the order</source>
        <translation>已列印訂單</translation>
    </message>
    <message>
        <source>Resumed the order</source>
        <translation>已恢復訂單</translation>
    </message>
    <message>
        <source>Reviewed the order</source>
        <translation>已審查訂單</translation>
    </message>
    <message>
        <source>Submitted for review</source>
        <translation>已送審</translation>
    </message>
    <message>
        <source>Added a customer or supplier</source>
        <translation>已新增往來對象</translation>
    </message>
    <message>
        <source>Changed a customer or supplier</source>
        <translation>已修改往來對象</translation>
    </message>
    <message>
        <source>Confirmed a reversal</source>
        <translation>已確認沖銷</translation>
    </message>
    <message>
        <source>Posted a payment</source>
        <translation>已登錄收付款</translation>
    </message>
    <message>
        <source>Refused a payment</source>
        <translation>已拒絕付款</translation>
    </message>
    <message>
        <source>Rejected a reversal</source>
        <translation>已駁回沖銷</translation>
    </message>
    <message>
        <source>Released a payment</source>
        <translation>已放行付款</translation>
    </message>
    <message>
        <source>Asked for a reversal</source>
        <translation>已申請沖銷</translation>
    </message>
    <message>
        <source>Issued a payment notice</source>
        <translation>已開立付款通知單</translation>
    </message>
    <message>
        <source>Withdrew a payment notice</source>
        <translation>已撤回付款通知單</translation>
    </message>
    <message>
        <source>Assigned a problem</source>
        <translation>已指派問題</translation>
    </message>
    <message>
        <source>Raised a problem</source>
        <translation>已登錄問題</translation>
    </message>
    <message>
        <source>Solved a problem</source>
        <translation>已解決問題</translation>
    </message>
    <message>
        <source>Added a product</source>
        <translation>已新增產品</translation>
    </message>
    <message>
        <source>Changed a product</source>
        <translation>已修改產品</translation>
    </message>
    <message>
        <source>Corrected a progress report</source>
        <translation>已更正進度回報</translation>
    </message>
    <message>
        <source>Planned the production</source>
        <translation>已排定生產計畫</translation>
    </message>
    <message>
        <source>Reported progress</source>
        <translation>已回報生產進度</translation>
    </message>
    <message>
        <source>Confirmed a proposal</source>
        <translation>已確認提議</translation>
    </message>
    <message>
        <source>Rejected a proposal</source>
        <translation>已駁回提議</translation>
    </message>
    <message>
        <source>Withdrew a proposal</source>
        <translation>已撤回提議</translation>
    </message>
    <message>
        <source>Reported the supplier&apos;s progress</source>
        <translation>已回報採購進度</translation>
    </message>
    <message>
        <source>Demanded a rectification</source>
        <translation>已要求矯正</translation>
    </message>
    <message>
        <source>Finished a rectification</source>
        <translation>已完成矯正</translation>
    </message>
    <message>
        <source>Set a routing rule</source>
        <translation>已設定簽核路徑</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Changed a setting</source>
        <translation>已變更設定</translation>
    </message>
    <message>
        <source>Asked the customer for payment</source>
        <translation>已向客戶請款</translation>
    </message>
    <message>
        <source>Withdrew a claim</source>
        <translation>已撤回請款</translation>
    </message>
    <message>
        <source>Cancelled a shipping notice</source>
        <translation>已取消出貨通知單</translation>
    </message>
    <message>
        <source>Issued a shipping notice</source>
        <translation>已開立出貨通知單</translation>
    </message>
    <message>
        <source>Confirmed a stock count</source>
        <translation>已確認盤點</translation>
    </message>
    <message>
        <source>Counted stock</source>
        <translation>已盤點</translation>
    </message>
    <message>
        <source>Rejected a stock count</source>
        <translation>已駁回盤點</translation>
    </message>
    <message>
        <source>Added a person</source>
        <translation>已新增人員</translation>
    </message>
    <message>
        <source>Changed a person</source>
        <translation>已修改人員</translation>
    </message>
    <message>
        <source>Changed their password</source>
        <translation>已變更密碼</translation>
    </message>
    <message>
        <source>Disabled or enabled a person</source>
        <translation>已停用或啟用人員</translation>
    </message>
    <message>
        <source>Reset a password</source>
        <translation>已重設密碼</translation>
    </message>
    <message>
        <source>Acknowledged an assessment</source>
        <translation>確認了考核</translation>
    </message>
    <message>
        <source>Opened the correction of an assessment</source>
        <translation>開始更正考核</translation>
    </message>
    <message>
        <source>Finalised an assessment</source>
        <translation>考核已定稿</translation>
    </message>
    <message>
        <source>Objected to an assessment</source>
        <translation>對考核提出了異議</translation>
    </message>
    <message>
        <source>Scored a tracker</source>
        <translation>為跟單員評分</translation>
    </message>
    <message>
        <source>Confirmed a credit rating</source>
        <translation>確認了信用評級</translation>
    </message>
    <message>
        <source>Let goods go over the credit limit</source>
        <translation>特批超信用額度發貨</translation>
    </message>
    <message>
        <source>Proposed a credit rating</source>
        <translation>提交了信用評級</translation>
    </message>
    <message>
        <source>Rejected a credit rating</source>
        <translation>駁回了信用評級</translation>
    </message>
    <message>
        <source>Attached documents</source>
        <translation>附加了檔案</translation>
    </message>
    <message>
        <source>Took a document out</source>
        <translation>取出了附件</translation>
    </message>
    <message>
        <source>Closed a risk</source>
        <translation>關閉了風險</translation>
    </message>
    <message>
        <source>Made a risk of a warning</source>
        <translation>把預警列入了風險登記</translation>
    </message>
    <message>
        <source>Registered a risk</source>
        <translation>登記了風險</translation>
    </message>
    <message>
        <source>Reviewed a risk</source>
        <translation>複核了風險</translation>
    </message>
    <message>
        <source>Set the usual measures</source>
        <translation>設置了常用措施</translation>
    </message>
    <message>
        <source>Confirmed an evaluation of a supplier</source>
        <translation>確認了供應商評估</translation>
    </message>
    <message>
        <source>Proposed an evaluation of a supplier</source>
        <translation>提交了供應商評估</translation>
    </message>
    <message>
        <source>Rejected an evaluation of a supplier</source>
        <translation>駁回了供應商評估</translation>
    </message>
    <message>
        <source>Handed over orders</source>
        <translation>移交了訂單</translation>
    </message>
    <message>
        <source>Looked for early warnings</source>
        <translation>檢查了預警</translation>
    </message>
    <message>
        <source>Snoozed a warning</source>
        <translation>暫緩了一條預警</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Accepted</source>
        <translation>允收入庫</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>驗收時間</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>驗收人</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>銀行帳號</translation>
    </message>
    <message>
        <source>Working days to acknowledge a change</source>
        <translation>變更確認期限（工作天）</translation>
    </message>
    <message>
        <source>Acknowledged at</source>
        <translation>確認時間</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>確認人</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Actual date</source>
        <translation>實際完成日</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Our adjustment</source>
        <translation>本部門調整</translation>
    </message>
    <message>
        <source>Advance</source>
        <translation>預付款</translation>
    </message>
    <message>
        <source>After</source>
        <translation>變更後</translation>
    </message>
    <message>
        <source>Agreed date</source>
        <translation>約定交貨日</translation>
    </message>
    <message>
        <source>Allocated at</source>
        <translation>分派時間</translation>
    </message>
    <message>
        <source>Allocated by</source>
        <translation>分派人</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Made revision</source>
        <translation>變更後版次</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>簽核</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>簽核結論</translation>
    </message>
    <message>
        <source>Archive place</source>
        <translation>歸檔地點</translation>
    </message>
    <message>
        <source>Archived by</source>
        <translation>歸檔人</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到貨數量</translation>
    </message>
    <message>
        <source>Asked person</source>
        <translation>簽核人</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>由誰簽核</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Accept the expense</source>
        <translation>同意列支</translation>
    </message>
    <message>
        <source>Audited at</source>
        <translation>審核時間</translation>
    </message>
    <message>
        <source>Audited by</source>
        <translation>審核人</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>餘額</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>往來銀行</translation>
    </message>
    <message>
        <source>Based on revision</source>
        <translation>依據版次</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>變更前</translation>
    </message>
    <message>
        <source>By the books</source>
        <translation>帳面數量</translation>
    </message>
    <message>
        <source>Reason to cancel</source>
        <translation>取消原因</translation>
    </message>
    <message>
        <source>Cancelled at</source>
        <translation>取消時間</translation>
    </message>
    <message>
        <source>Cancelled by</source>
        <translation>取消人</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>承運商</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>聯絡方式</translation>
    </message>
    <message>
        <source>Cheque no.</source>
        <translation>支票號碼</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>請款</translation>
    </message>
    <message>
        <source>Payable by</source>
        <translation>付款期限</translation>
    </message>
    <message>
        <source>Claimed at</source>
        <translation>請款時間</translation>
    </message>
    <message>
        <source>Claimed by</source>
        <translation>請款人</translation>
    </message>
    <message>
        <source>Defect class</source>
        <translation>缺點等級</translation>
    </message>
    <message>
        <source>Closed short</source>
        <translation>短交結案</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代碼</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>公司名稱</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>客訴</translation>
    </message>
    <message>
        <source>Complete by</source>
        <translation>完成期限</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>機密等級</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確認數量</translation>
    </message>
    <message>
        <source>Confirmed at</source>
        <translation>確認於</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>收貨確認人</translation>
    </message>
    <message>
        <source>Difference confirmed</source>
        <translation>確認數量增減</translation>
    </message>
    <message>
        <source>Confirmed date</source>
        <translation>確認交期</translation>
    </message>
    <message>
        <source>Consignee</source>
        <translation>收貨單位</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>變更內容</translation>
    </message>
    <message>
        <source>Contract amount</source>
        <translation>合約金額</translation>
    </message>
    <message>
        <source>Contract no.</source>
        <translation>合約編號</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>更正哪筆紀錄</translation>
    </message>
    <message>
        <source>Corrects entry</source>
        <translation>更正的紀錄</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>實盤數量</translation>
    </message>
    <message>
        <source>Counted at</source>
        <translation>盤點時間</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>盤點人</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>折讓數量</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>幣別</translation>
    </message>
    <message>
        <source>Current promise</source>
        <translation>目前承諾交期</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>破損情形</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損數量</translation>
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
        <translation>日期（日）</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>簽核意見</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>決定時間</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>決定人</translation>
    </message>
    <message>
        <source>Decided for</source>
        <translation>代誰決定</translation>
    </message>
    <message>
        <source>Working days to decide on a request</source>
        <translation>簽核期限（工作天）</translation>
    </message>
    <message>
        <source>Note on the decision</source>
        <translation>決定說明</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>預設值</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>缺點</translation>
    </message>
    <message>
        <source>In my place</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>Decides instead</source>
        <translation>代行人</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>實際交貨日</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>Delivery date</source>
        <translation>交貨日期</translation>
    </message>
    <message>
        <source>Delivery note no.</source>
        <translation>送貨單號</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>矯正要求</translation>
    </message>
    <message>
        <source>Demanded at</source>
        <translation>提出時間</translation>
    </message>
    <message>
        <source>Demanded by</source>
        <translation>要求人</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部門清單</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>說明</translation>
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
        <translation>供應商出貨日</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>處置方式</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>交期</translation>
    </message>
    <message>
        <source>Effect on execution</source>
        <translation>對執行的影響</translation>
    </message>
    <message>
        <source>End</source>
        <translation>結束日期</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>計畫完成</translation>
    </message>
    <message>
        <source>Entered at</source>
        <translation>登錄時間</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>登錄人</translation>
    </message>
    <message>
        <source>Your roles</source>
        <translation>您的角色</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>例外說明</translation>
    </message>
    <message>
        <source>Executed by</source>
        <translation>執行部門</translation>
    </message>
    <message>
        <source>Expected arrival</source>
        <translation>預計到貨</translation>
    </message>
    <message>
        <source>Expected finish</source>
        <translation>預計完成</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>不合格數量</translation>
    </message>
    <message>
        <source>Difference failed</source>
        <translation>不合格增減</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>登入失敗次數</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>客戶回饋</translation>
    </message>
    <message>
        <source>Feeds line</source>
        <translation>供料至訂單明細</translation>
    </message>
    <message>
        <source>Feeds order</source>
        <translation>供料至訂單</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>變更項目</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Filed at</source>
        <translation>申請時間</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>跟催情形</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>完成時間</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>完成人</translation>
    </message>
    <message>
        <source>Last step of the line</source>
        <translation>最後工序</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>First promise</source>
        <translation>首次承諾交期</translation>
    </message>
    <message>
        <source>Working days between follow-ups</source>
        <translation>跟催間隔（工作天）</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>跟催紀錄</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>跟催紀錄</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表單</translation>
    </message>
    <message>
        <source>Found at</source>
        <translation>發現時間</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>發現人</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>From stock</source>
        <translation>取自庫存</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>職能</translation>
    </message>
    <message>
        <source>Goods receipt</source>
        <translation>到貨單</translation>
    </message>
    <message>
        <source>Reason of the hold</source>
        <translation>暫停原因</translation>
    </message>
    <message>
        <source>On hold since</source>
        <translation>暫停日期</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>How it was carried out</source>
        <translation>執行情形</translation>
    </message>
    <message>
        <source>Carried out at</source>
        <translation>執行時間</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>執行人</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>檢驗單</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>檢驗</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>檢驗員</translation>
    </message>
    <message>
        <source>Invoice no.</source>
        <translation>發票號碼</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>開立時間</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>開單人</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>品名</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>變更明細</translation>
    </message>
    <message>
        <source>Keep the order numbers</source>
        <translation>保留原訂單編號</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定項目</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Until day</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>是否主跟單</translation>
    </message>
    <message>
        <source>Lead tracker</source>
        <translation>主跟單員</translation>
    </message>
    <message>
        <source>Number of rows</source>
        <translation>筆數</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>項次</translation>
    </message>
    <message>
        <source>Amount of the line</source>
        <translation>明細金額</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>明細</translation>
    </message>
    <message>
        <source>Locked until</source>
        <translation>鎖定至</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登入帳號</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>批號</translation>
    </message>
    <message>
        <source>Lot size</source>
        <translation>批量</translation>
    </message>
    <message>
        <source>AQL, major defects</source>
        <translation>AQL（主要缺點）</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>對策</translation>
    </message>
    <message>
        <source>Mend order dates</source>
        <translation>修正訂單日期</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>AQL, minor defects</source>
        <translation>AQL（次要缺點）</translation>
    </message>
    <message>
        <source>Moved at</source>
        <translation>異動時間</translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation>經辦人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>New department</source>
        <translation>新部門</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密碼</translation>
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
        <translation>下次跟催日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註說明</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知單</translation>
    </message>
    <message>
        <source>Change notices</source>
        <translation>變更通知</translation>
    </message>
    <message>
        <source>Notified</source>
        <translation>已通知出貨</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>When</source>
        <translation>適用情況</translation>
    </message>
    <message>
        <source>Old department</source>
        <translation>原部門</translation>
    </message>
    <message>
        <source>Old password</source>
        <translation>舊密碼</translation>
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
        <translation>現有庫存</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完成數量</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>工序</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>應收/應付</translation>
    </message>
    <message>
        <source>Order date</source>
        <translation>訂單日期</translation>
    </message>
    <message>
        <source>Kind of order</source>
        <translation>訂單類型</translation>
    </message>
    <message>
        <source>State of the order</source>
        <translation>訂單狀態</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Over-delivery allowed</source>
        <translation>允許超交比率</translation>
    </message>
    <message>
        <source>Verdict overridden</source>
        <translation>人工改判</translation>
    </message>
    <message>
        <source>Owned by</source>
        <translation>權責部門</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>件數</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已收/已付</translation>
    </message>
    <message>
        <source>Paid before</source>
        <translation>先前已付</translation>
    </message>
    <message>
        <source>Customer / supplier</source>
        <translation>往來對象</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格數量</translation>
    </message>
    <message>
        <source>Difference passed</source>
        <translation>合格增減</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>受款人</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>收付款</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>付款條件</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>存放地點</translation>
    </message>
    <message>
        <source>Planned at</source>
        <translation>排程時間</translation>
    </message>
    <message>
        <source>Planned by</source>
        <translation>排程人</translation>
    </message>
    <message>
        <source>Posted at</source>
        <translation>登錄於</translation>
    </message>
    <message>
        <source>Posted by</source>
        <translation>出納經辦人</translation>
    </message>
    <message>
        <source>Previous round</source>
        <translation>上一輪</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>價格</translation>
    </message>
    <message>
        <source>Whose decisions</source>
        <translation>委託人</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先順序</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Effect of the solution</source>
        <translation>解決成效</translation>
    </message>
    <message>
        <source>Problem: department</source>
        <translation>問題負責部門</translation>
    </message>
    <message>
        <source>Problem: description</source>
        <translation>問題說明</translation>
    </message>
    <message>
        <source>Problem: due</source>
        <translation>問題解決期限</translation>
    </message>
    <message>
        <source>Problem found</source>
        <translation>發現問題</translation>
    </message>
    <message>
        <source>Problem: kind</source>
        <translation>問題類型</translation>
    </message>
    <message>
        <source>Problem: measures</source>
        <translation>問題對策</translation>
    </message>
    <message>
        <source>Problem: responsible person</source>
        <translation>問題負責人</translation>
    </message>
    <message>
        <source>Problem: severity</source>
        <translation>問題嚴重程度</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Produced</source>
        <translation>完工數量</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>產品編號</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>產品名稱</translation>
    </message>
    <message>
        <source>Promised date</source>
        <translation>承諾交期</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>待確認事項</translation>
    </message>
    <message>
        <source>Proposed at</source>
        <translation>提議時間</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>提議人</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>提出方</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>閱讀時間</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>可用數量</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收貨數量</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收貨日期</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>收貨人</translation>
    </message>
    <message>
        <source>Recorded at</source>
        <translation>紀錄時間</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>紀錄人</translation>
    </message>
    <message>
        <source>Rectification</source>
        <translation>矯正單</translation>
    </message>
    <message>
        <source>Put right by</source>
        <translation>矯正期限</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>憑證號碼</translation>
    </message>
    <message>
        <source>Re-inspects</source>
        <translation>複驗的檢驗單</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒收數量</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Owed again</source>
        <translation>需補交數量</translation>
    </message>
    <message>
        <source>Replaced at</source>
        <translation>取代時間</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>進度回報</translation>
    </message>
    <message>
        <source>Date of work</source>
        <translation>生產日期</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>回報人</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>申請單</translation>
    </message>
    <message>
        <source>Requested date</source>
        <translation>要求交期</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>申請人</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>特殊要求</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>保留數量</translation>
    </message>
    <message>
        <source>Solved at</source>
        <translation>解決時間</translation>
    </message>
    <message>
        <source>Solved by</source>
        <translation>解決人</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Responsible department</source>
        <translation>負責部門</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>矯正結果</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退貨數量</translation>
    </message>
    <message>
        <source>Returned at</source>
        <translation>退貨時間</translation>
    </message>
    <message>
        <source>Returned by</source>
        <translation>退貨經辦人</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>沖銷</translation>
    </message>
    <message>
        <source>Order accepted</source>
        <translation>審查通過</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>審查人</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>終止時間</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>輪次</translation>
    </message>
    <message>
        <source>Approval routing</source>
        <translation>簽核路徑</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>資料列</translation>
    </message>
    <message>
        <source>Sample size</source>
        <translation>樣本數</translation>
    </message>
    <message>
        <source>Satisfaction (1–5)</source>
        <translation>滿意度（1–5）</translation>
    </message>
    <message>
        <source>Whose task it is</source>
        <translation>職責範圍</translation>
    </message>
    <message>
        <source>Scrapped</source>
        <translation>報廢數量</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>發出時間</translation>
    </message>
    <message>
        <source>Separation of duties</source>
        <translation>職責分離</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>登入階段</translation>
    </message>
    <message>
        <source>Set at</source>
        <translation>設定時間</translation>
    </message>
    <message>
        <source>Settlement method</source>
        <translation>結算方式</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>嚴重程度</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>出運紀錄</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>出運數量</translation>
    </message>
    <message>
        <source>Shipped at</source>
        <translation>出運時間</translation>
    </message>
    <message>
        <source>Shipped by</source>
        <translation>出運人</translation>
    </message>
    <message>
        <source>Shipped from stock</source>
        <translation>庫存出運數量</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>One person enters and reviews</source>
        <translation>允許一人登錄並審查</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>解決方法</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>規格</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始日期</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>計畫開始</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>In this state since</source>
        <translation>進入狀態時間</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>製程步驟</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>計畫工序</translation>
    </message>
    <message>
        <source>Kept in stock</source>
        <translation>庫存管理</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主旨</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供應商</translation>
    </message>
    <message>
        <source>Target file</source>
        <translation>目標檔案</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>含稅方式</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>稅率</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>回饋內容</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Hand over to</source>
        <translation>移交給</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>總金額</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>跟單員</translation>
    </message>
    <message>
        <source>Tracking no.</source>
        <translation>物流單號</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>運輸方式</translation>
    </message>
    <message>
        <source>Under-delivery allowed</source>
        <translation>允許短交比率</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>單價</translation>
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
        <translation>人員名單</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值對照</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>結論</translation>
    </message>
    <message>
        <source>Record version</source>
        <translation>紀錄版本</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>需求數量</translation>
    </message>
    <message>
        <source>Waybill no.</source>
        <translation>託運單號</translation>
    </message>
    <message>
        <source>Working week (1 = Monday)</source>
        <translation>每週工作日（1=週一）</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>及時確認</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>答覆時間</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>考核</translation>
    </message>
    <message>
        <source>Total of 100</source>
        <translation>總分（百分制）</translation>
    </message>
    <message>
        <source>Weights of the four dimensions of the assessment</source>
        <translation>考核四個維度的權重</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>考核人</translation>
    </message>
    <message>
        <source>Attached at</source>
        <translation>附加時間</translation>
    </message>
    <message>
        <source>Attached by</source>
        <translation>附加人</translation>
    </message>
    <message>
        <source>Work attitude</source>
        <translation>工作態度</translation>
    </message>
    <message>
        <source>Comment on the work attitude</source>
        <translation>工作態度評語</translation>
    </message>
    <message>
        <source>Work attitude, suggested</source>
        <translation>工作態度（建議）</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>獎金</translation>
    </message>
    <message>
        <source>Full performance bonus of a tracker and month</source>
        <translation>跟單員每月全額績效獎金</translation>
    </message>
    <message>
        <source>Bonus rate in %</source>
        <translation>獎金比例 %</translation>
    </message>
    <message>
        <source>Cancellations</source>
        <translation>取消數</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Claims due</source>
        <translation>到期請款數</translation>
    </message>
    <message>
        <source>Paid on time</source>
        <translation>按時付款數</translation>
    </message>
    <message>
        <source>Cleared at</source>
        <translation>消除時間</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>關閉時間</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>評語</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>溝通協調</translation>
    </message>
    <message>
        <source>Comment on communication</source>
        <translation>溝通協調評語</translation>
    </message>
    <message>
        <source>Communication, suggested</source>
        <translation>溝通協調（建議）</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>確認日期</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>信用</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>信用額度</translation>
    </message>
    <message>
        <source>Changes and cancellations</source>
        <translation>變更與取消</translation>
    </message>
    <message>
        <source>Suggested grade</source>
        <translation>建議等級</translation>
    </message>
    <message>
        <source>Days overdue in all</source>
        <translation>累計逾期天數</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>維度</translation>
    </message>
    <message>
        <source>Largest document, in megabytes</source>
        <translation>最大檔案（MB）</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>評估</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>達到</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>預計</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>信用佔用</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Finalised at</source>
        <translation>定稿時間</translation>
    </message>
    <message>
        <source>Finalised by</source>
        <translation>定稿人</translation>
    </message>
    <message>
        <source>Good lots</source>
        <translation>合格批數</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Identified at</source>
        <translation>識別時間</translation>
    </message>
    <message>
        <source>Identified by</source>
        <translation>識別人</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影響程度</translation>
    </message>
    <message>
        <source>Last arrival</source>
        <translation>最後到貨</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>可能性</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>批數</translation>
    </message>
    <message>
        <source>Type of file</source>
        <translation>檔案類型</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>準時數量</translation>
    </message>
    <message>
        <source>Order execution</source>
        <translation>訂單執行</translation>
    </message>
    <message>
        <source>Comment on order execution</source>
        <translation>訂單執行評語</translation>
    </message>
    <message>
        <source>Order execution, suggested</source>
        <translation>訂單執行（建議）</translation>
    </message>
    <message>
        <source>Orders held</source>
        <translation>跟蹤訂單數</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>總數</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期金額</translation>
    </message>
    <message>
        <source>Let go by</source>
        <translation>特批人</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Title of the policy</source>
        <translation>制度名稱</translation>
    </message>
    <message>
        <source>Version of the policy</source>
        <translation>制度版本</translation>
    </message>
    <message>
        <source>Problem solving</source>
        <translation>問題處理</translation>
    </message>
    <message>
        <source>Comment on problem solving</source>
        <translation>問題處理評語</translation>
    </message>
    <message>
        <source>Problem solving, suggested</source>
        <translation>問題處理（建議）</translation>
    </message>
    <message>
        <source>Quality (lots accepted)</source>
        <translation>質量（合格批率）</translation>
    </message>
    <message>
        <source>Raised at</source>
        <translation>發出時間</translation>
    </message>
    <message>
        <source>Credit rating</source>
        <translation>信用評級</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>響應</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>複核日期</translation>
    </message>
    <message>
        <source>Reviewed at</source>
        <translation>複核時間</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>風險</translation>
    </message>
    <message>
        <source>Risk is high from this product on</source>
        <translation>高風險的起始分值</translation>
    </message>
    <message>
        <source>Risk is medium from this product on</source>
        <translation>中風險的起始分值</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>預警</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Scored at</source>
        <translation>評分時間</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服務</translation>
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
        <translation>暫緩原因</translation>
    </message>
    <message>
        <source>Snoozed by</source>
        <translation>暫緩人</translation>
    </message>
    <message>
        <source>Snoozed until</source>
        <translation>暫緩至</translation>
    </message>
    <message>
        <source>Statement of the tracker</source>
        <translation>跟單員意見</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Suggested score</source>
        <translation>建議得分</translation>
    </message>
    <message>
        <source>Supplier weight: delivery</source>
        <translation>供應商權重：交貨</translation>
    </message>
    <message>
        <source>On time (first promise)</source>
        <translation>準時率（首次承諾）</translation>
    </message>
    <message>
        <source>Least lots for a supplier grade</source>
        <translation>供應商評級最少批數</translation>
    </message>
    <message>
        <source>Supplier weight: quality</source>
        <translation>供應商權重：質量</translation>
    </message>
    <message>
        <source>Days in which a supplier should confirm</source>
        <translation>供應商確認訂單天數</translation>
    </message>
    <message>
        <source>Supplier weight: service</source>
        <translation>供應商權重：服務</translation>
    </message>
    <message>
        <source>Total last month</source>
        <translation>上月總分</translation>
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
        <translation>預警：變更未審批的工作日數</translation>
    </message>
    <message>
        <source>Warn: failed inspections of a line</source>
        <translation>預警：同一行檢驗不合格次數</translation>
    </message>
    <message>
        <source>Warn: working days without a follow-up</source>
        <translation>預警：未跟蹤的工作日數</translation>
    </message>
    <message>
        <source>Warn: working days a change notice waits</source>
        <translation>預警：變更通知未確認的工作日數</translation>
    </message>
    <message>
        <source>Warn: days that money is overdue</source>
        <translation>預警：款項逾期天數</translation>
    </message>
    <message>
        <source>Warn: working days behind plan</source>
        <translation>預警：生產落後的工作日數</translation>
    </message>
    <message>
        <source>Warn: days that the plan ends after the promise</source>
        <translation>預警：計劃晚於承諾的天數</translation>
    </message>
    <message>
        <source>Warn: days that a supply comes too late</source>
        <translation>預警：供料延遲的天數</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>權重</translation>
    </message>
    <message>
        <source>Years as a customer</source>
        <translation>合作年數</translation>
    </message>
</context>
<context>
    <name>founding</name>
    <message>
        <source>Sales</source>
        <translation>銷售部</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>生產部</translation>
    </message>
    <message>
        <source>Purchasing</source>
        <translation>採購部</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品管部</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>倉庫</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>財務部</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>總經理室</translation>
    </message>
</context>
<context>
    <name>gendan::ui::AdministratorPage</name>
    <message>
        <source>First administrator</source>
        <translation>首位管理員</translation>
    </message>
    <message>
        <source>Lets people in and keeps the settings, but decides nothing about orders.</source>
        <translation>管理人員和設定，但不參與訂單決定。</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理員</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>再次輸入密碼</translation>
    </message>
</context>
<context>
    <name>gendan::ui::AgeingView</name>
    <message>
        <source>No customer owes anything.</source>
        <translation>沒有客戶欠款。</translation>
    </message>
    <message>
        <source>Nothing is owed to suppliers.</source>
        <translation>沒有應付供應商的款項。</translation>
    </message>
    <message>
        <source>Receivables by age</source>
        <translation>應收帳齡</translation>
    </message>
    <message>
        <source>Payables by age</source>
        <translation>應付帳齡</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供應商</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Total in %1</source>
        <translation>合計（%1）</translation>
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
        <translation>這裡所有人的密碼都是「%1」。可試用 tang（銷售主管）、geng（跟單員）、zhong（經理）或 admin。</translation>
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
        <translation>%1  （建議 %2）</translation>
    </message>
</context>
<context>
    <name>gendan::ui::AssessmentView</name>
    <message>
        <source>Reading…</source>
        <translation>正在讀取…</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>月份(&amp;M)</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>上一個月</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>下一個月</translation>
    </message>
    <message>
        <source>Take s&amp;uggestions</source>
        <translation>採用建議(&amp;U)</translation>
    </message>
    <message>
        <source>Gives the chosen tracker the suggested score wherever none was given yet</source>
        <translation>為所選跟單員尚未評分的各項填入建議分</translation>
    </message>
    <message>
        <source>Finalise all that are &amp;complete</source>
        <translation>全部定稿(&amp;C)</translation>
    </message>
    <message>
        <source>Locks every draft with four scores and tells its tracker</source>
        <translation>鎖定四項均已評分的草稿並通知跟單員</translation>
    </message>
    <message>
        <source>&amp;Bonus table…</source>
        <translation>獎金表(&amp;B)…</translation>
    </message>
    <message>
        <source>Scores, grades, bonus rates and bonuses of the month, as xlsx or csv</source>
        <translation>本月得分、等級、獎金比例與金額，xlsx 或 csv</translation>
    </message>
    <message>
        <source>Comment on the chosen score</source>
        <translation>所選得分的評語</translation>
    </message>
    <message>
        <source>Nobody held an order in this month, so there is nobody to assess. Choose another month.</source>
        <translation>本月無人跟蹤訂單，因此無需考核。請選擇其他月份。</translation>
    </message>
    <message>
        <source>Your assessment of this month is not final yet. Choose another month.</source>
        <translation>您本月的考核尚未定稿。請選擇其他月份。</translation>
    </message>
    <message>
        <source>%1 of %2 scored</source>
        <translation>已評 %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s) finalised</source>
        <translation>
            <numerusform>%n 份考核已定稿</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the bonus table</source>
        <translation>儲存獎金表</translation>
    </message>
    <message>
        <source>assessment-%1.xlsx</source>
        <translation>考核-%1.xlsx</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.csv)</source>
        <translation>試算表 (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已寫入 %1</translation>
    </message>
    <message>
        <source>&amp;Print the month…</source>
        <translation>列印本月(&amp;P)…</translation>
    </message>
    <message>
        <source>The summary and a sheet of each tracker who was assessed, on paper or as one PDF</source>
        <translation>彙總表與每位已考核跟單員的考核表，列印或存為一個 PDF</translation>
    </message>
</context>
<context>
    <name>gendan::ui::CellDelegate</name>
    <message>
        <source>%1 in row %2</source>
        <translation>第%2列的%1</translation>
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
        <translation>核准</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>駁回</translation>
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
        <translation>這是您先前輸入的內容。按「取消」即捨棄。</translation>
    </message>
</context>
<context>
    <name>gendan::ui::Commander</name>
    <message>
        <source>There is nothing to do this with.</source>
        <translation>沒有可執行此操作的對象。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>目前無法執行</translation>
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
        <translation>名稱印在每張表單上；除非訂單另有規定，金額使用本幣。</translation>
    </message>
    <message>
        <source>Name *</source>
        <translation>名稱 *</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>幣別</translation>
    </message>
</context>
<context>
    <name>gendan::ui::DateField</name>
    <message>
        <source>no date</source>
        <translation>無日期</translation>
    </message>
</context>
<context>
    <name>gendan::ui::DemoMaker</name>
    <message>
        <source>Demo company</source>
        <translation>示範公司</translation>
    </message>
    <message>
        <source>Playing a year in the demo company…</source>
        <translation>正在產生示範公司一年的業務…</translation>
    </message>
</context>
<context>
    <name>gendan::ui::DepartmentsPage</name>
    <message>
        <source>Departments</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>Who does what. Several departments may share a function: two workshops are both Production.</source>
        <translation>各部門的職能。多個部門可有相同職能：兩個車間都屬於生產。</translation>
    </message>
    <message>
        <source>A company has at least one department.</source>
        <translation>公司至少有一個部門。</translation>
    </message>
    <message>
        <source>Some cells are not right yet.</source>
        <translation>部分儲存格尚不正確。</translation>
    </message>
</context>
<context>
    <name>gendan::ui::DetailPane</name>
    <message>
        <source>Select a row to see what can be done with it.</source>
        <translation>選取一列，檢視可執行的操作。</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>開啟訂單</translation>
    </message>
</context>
<context>
    <name>gendan::ui::DocumentsView</name>
    <message>
        <source>No document is attached yet. Drop files on this window, or choose “Attach documents”.</source>
        <translation>尚未附加檔案。將檔案拖到此視窗，或選擇「附加檔案」。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存新檔…</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>狀況</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>已被更動</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未更動</translation>
    </message>
    <message>
        <source>The bytes are not those that were attached.</source>
        <translation>內容與附加時不一致。</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Select a document first.</source>
        <translation>請先選擇一個附件。</translation>
    </message>
    <message>
        <source>“%1” is a program. Save it if you trust it.</source>
        <translation>「%1」是程式。如信任它，請另存。</translation>
    </message>
    <message>
        <source>Opened a copy of “%1”, for reading only.</source>
        <translation>已開啟「%1」的唯讀副本。</translation>
    </message>
    <message>
        <source>No program of this computer opens “%1”.</source>
        <translation>本機沒有能開啟「%1」的程式。</translation>
    </message>
    <message>
        <source>Save document</source>
        <translation>儲存附件</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已存為 %1</translation>
    </message>
    <message>
        <source>Attach documents to this order</source>
        <translation>為此訂單附加文件</translation>
    </message>
</context>
<context>
    <name>gendan::ui::EffectView</name>
    <message>
        <source>Due %1</source>
        <translation>交期 %1</translation>
    </message>
    <message>
        <source>  (%1%2)</source>
        <translation>（%1%2）</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>總金額 %1</translation>
    </message>
    <message>
        <source>depends: %1, %2, due %3</source>
        <translation>相關訂單：%1，%2，交期 %3</translation>
    </message>
    <message>
        <source>What the change touches, line by line</source>
        <translation>逐項列出變更的影響</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>項次</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承諾交期</translation>
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
        <translation>已通知未出運</translation>
    </message>
    <message>
        <source>Purchased for it</source>
        <translation>已為其採購</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>It can&apos;t be applied now. %1</source>
        <translation>目前無法套用。%1</translation>
    </message>
</context>
<context>
    <name>gendan::ui::EvidenceView</name>
    <message>
        <source>nothing to count</source>
        <translation>無可統計</translation>
    </message>
    <message>
        <source>%1 in all, of %2 due</source>
        <translation>共 %1，應跟蹤 %2 次</translation>
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
        <translation>獎金的 %1 %</translation>
    </message>
    <message>
        <source>Why this score is suggested</source>
        <translation>建議分的依據</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>依據</translation>
    </message>
    <message>
        <source>The records say</source>
        <translation>記錄顯示</translation>
    </message>
    <message>
        <source>Points of 10</source>
        <translation>得分（滿分 10）</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>權重</translation>
    </message>
    <message>
        <source>%1: no data, so no suggestion</source>
        <translation>%1：無數據，無建議分</translation>
    </message>
    <message>
        <source>%1: %2 is suggested</source>
        <translation>%1：建議 %2 分</translation>
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
        <translation>階段</translation>
    </message>
    <message>
        <source>Any stage</source>
        <translation>全部階段</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>交期</translation>
    </message>
    <message>
        <source>Any due date</source>
        <translation>全部交期</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本週</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>下週</translation>
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
        <translation>篩選此清單</translation>
    </message>
    <message>
        <source>Number, party, text  (Ctrl+F)</source>
        <translation>編號、往來單位、文字（Ctrl+F）</translation>
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
        <translation>變更的影響</translation>
    </message>
    <message>
        <source>What it would mean now</source>
        <translation>依目前資料的影響</translation>
    </message>
    <message>
        <source>What the departments say</source>
        <translation>各部門意見</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>變更前後</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>項次</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>變更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>變更後</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>The order is completed</source>
        <translation>訂單已完成</translation>
    </message>
    <message>
        <source>No change is open</source>
        <translation>沒有未結的變更</translation>
    </message>
    <message>
        <source>No problem is open</source>
        <translation>沒有未結的問題</translation>
    </message>
    <message>
        <source>Every change notice is acknowledged</source>
        <translation>變更通知已全部確認</translation>
    </message>
    <message>
        <source>Every line is delivered and confirmed</source>
        <translation>各項次均已交付並確認</translation>
    </message>
    <message>
        <source>The balance is zero</source>
        <translation>款項已結清</translation>
    </message>
    <message>
        <source>No failed inspection is unresolved</source>
        <translation>沒有未處理的不合格品</translation>
    </message>
    <message>
        <source>What must be met</source>
        <translation>關閉條件</translation>
    </message>
    <message>
        <source>Met: %1</source>
        <translation>已符合：%1</translation>
    </message>
    <message>
        <source>Not met: %1</source>
        <translation>未符合：%1</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>無資料</translation>
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
            <numerusform>還需 %n 個字元</numerusform>
        </translation>
    </message>
    <message>
        <source>Repeat it</source>
        <translation>請再輸入一次</translation>
    </message>
    <message>
        <source>The two differ</source>
        <translation>兩次輸入不同</translation>
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
        <translation>建立公司(&amp;F)</translation>
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
        <translation>使用手冊</translation>
    </message>
</context>
<context>
    <name>gendan::ui::HistoryView</name>
    <message>
        <source>nothing</source>
        <translation>無</translation>
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
        <translation>歷程</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>About</source>
        <translation>對象</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1（代%2）</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>遭拒：%1</translation>
    </message>
</context>
<context>
    <name>gendan::ui::LineCards</name>
    <message>
        <source>%1 · produced %2 · passed %3 · shipped %4 · received %5</source>
        <translation>%1 · 完工 %2 · 合格 %3 · 出運 %4 · 收貨 %5</translation>
    </message>
    <message>
        <source>%1 · confirmed %2 · arrived %3 · accepted %4</source>
        <translation>%1 · 確認 %2 · 到貨 %3 · 允收 %4</translation>
    </message>
</context>
<context>
    <name>gendan::ui::LineGrid</name>
    <message>
        <source>Leave a row empty to say nothing about its line.</source>
        <translation>不涉及的列請留空。</translation>
    </message>
    <message>
        <source>Paste rows from a spreadsheet with Ctrl+V; Ctrl+Delete removes a row.</source>
        <translation>可用 Ctrl+V 從試算表貼上多列；Ctrl+Delete 刪除一列。</translation>
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
            <numerusform>已將 %n 列寫入 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gendan::ui::ListModel</name>
    <message>
        <source>%1, on hold</source>
        <translation>%1，已暫停</translation>
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
        <translation>正在讀取…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>複製儲存格</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Export this list</source>
        <translation>匯出此清單</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.csv)</source>
        <translation>試算表 (*.xlsx *.csv)</translation>
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
        <translation>頁面</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Change my password…</source>
        <translation>變更我的密碼…</translation>
    </message>
    <message>
        <source>Delegate my decisions…</source>
        <translation>委託他人簽核…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>登出</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Other database…</source>
        <translation>其他資料庫(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>登出(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Selected</source>
        <translation>選取項目(&amp;S)</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>未選取任何項目</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>前往(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Gendan</source>
        <translation>關於 Gendan(&amp;A)</translation>
    </message>
    <message>
        <source>Select what this is about first: %1</source>
        <translation>請先選取對象：%1</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>News: %1 unread</source>
        <translation>通知：%1 則未讀</translation>
    </message>
    <message>
        <source>About Gendan</source>
        <translation>關於 Gendan</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Gendan 跟单 %1&lt;/h3&gt;&lt;p&gt;Follows orders from receipt to archive, by the company&apos;s own policy.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Gendan 跟單 %1&lt;/h3&gt;&lt;p&gt;依公司自己的制度，從接單到歸檔全程跟催訂單。&lt;/p&gt;&lt;p&gt;自由軟體，採用 GNU 通用公共授權條款第 3 版或更新版本。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>語言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Print list or save as PDF…</source>
        <translation>列印清單或存為 PDF(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>還原備份(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>使用手冊(&amp;M)</translation>
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
        <translation>驗證稽核紀錄</translation>
    </message>
    <message>
        <source>Proves that nobody has changed what was recorded.</source>
        <translation>證明紀錄未被任何人更動。</translation>
    </message>
    <message>
        <source>Check the database</source>
        <translation>檢查資料庫</translation>
    </message>
    <message>
        <source>Adds up what must agree, and looks for damage.</source>
        <translation>核對應當一致的資料，並檢查是否損壞。</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>備份…</translation>
    </message>
    <message>
        <source>A copy that was opened and verified before it counts.</source>
        <translation>備份經開啟並驗證後才算有效。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>The result stands here.</source>
        <translation>結果顯示在此。</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>正在驗證</translation>
    </message>
    <message>
        <source>The audit trail does not hold from row %1 on: %2.</source>
        <translation>稽核紀錄自第 %1 列起不成立：%2。</translation>
    </message>
    <message>
        <source>The audit trail holds: %1 rows, unbroken.
Its mark is %2.</source>
        <translation>稽核紀錄完整：共 %1 列，未中斷。
其標記為 %2。</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在檢查</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>The database is sound.</source>
        <translation>資料庫完好。</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Gendan databases (*.gendan)</source>
        <translation>跟單資料庫 (*.gendan)</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在備份</translation>
    </message>
    <message>
        <source>The backup is made and verified.
%1
%2 bytes, SHA-256 %3</source>
        <translation>備份已完成並通過驗證。
%1
%2 位元組，SHA-256 %3</translation>
    </message>
</context>
<context>
    <name>gendan::ui::OrderSummary</name>
    <message>
        <source>On hold since %1: %2</source>
        <translation>自 %1 起暫停：%2</translation>
    </message>
</context>
<context>
    <name>gendan::ui::OrderWindow</name>
    <message>
        <source>History</source>
        <translation>歷程</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>訂單 %1</translation>
    </message>
    <message>
        <source>On hold since %1: %2</source>
        <translation>自 %1 起暫停：%2</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More commands for this order</source>
        <translation>此訂單的更多操作</translation>
    </message>
    <message>
        <source>Lines and schedule</source>
        <translation>明細與進度</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Print a form of this order</source>
        <translation>列印此訂單的單據</translation>
    </message>
</context>
<context>
    <name>gendan::ui::PaperPreview</name>
    <message>
        <source>Save as PDF…</source>
        <translation>存為 PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
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
        <translation>單據語言</translation>
    </message>
    <message numerus="yes">
        <source>Print %n form(s)</source>
        <translation>
            <numerusform>列印 %n 張單據</numerusform>
        </translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>列印：%1</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>準備中…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>共 %n 頁</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存為 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 檔案 (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已存為 %1</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>已傳送到印表機</translation>
    </message>
</context>
<context>
    <name>gendan::ui::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Whoever you know now; more can be added at any time. A head decides for a department, a tracker follows orders, a manager confirms what gives power.</source>
        <translation>填寫目前已知的人員，以後可隨時增加。負責人為部門做決定，跟單員追蹤訂單，經理確認權限授予。</translation>
    </message>
    <message>
        <source>First password of all of them</source>
        <translation>所有人的初始密碼</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>再次輸入密碼</translation>
    </message>
    <message>
        <source>Some cells are not right yet. Departments are named by their codes: %1.</source>
        <translation>部分儲存格尚不正確。部門以代碼表示：%1。</translation>
    </message>
</context>
<context>
    <name>gendan::ui::ReferencePicker</name>
    <message>
        <source>Type part of a name or number</source>
        <translation>輸入名稱或編號的一部分</translation>
    </message>
</context>
<context>
    <name>gendan::ui::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>還原備份</translation>
    </message>
    <message>
        <source>The backup is verified before it counts. The database that it replaces is kept beside it, under another name.</source>
        <translation>備份經驗證後才生效。被取代的資料庫以其他名稱保留在旁。</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>瀏覽…</translation>
    </message>
    <message>
        <source>Browse for: %1</source>
        <translation>瀏覽：%1</translation>
    </message>
    <message>
        <source>Gendan databases (*.gendan);;All files (*)</source>
        <translation>跟單資料庫 (*.gendan);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理員</translation>
    </message>
    <message>
        <source>Administrator&apos;s password</source>
        <translation>管理員密碼</translation>
    </message>
    <message>
        <source>Manager who confirms</source>
        <translation>確認的經理</translation>
    </message>
    <message>
        <source>Manager&apos;s password</source>
        <translation>經理密碼</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Name the backup and the database first.</source>
        <translation>請先指定備份和資料庫。</translation>
    </message>
    <message>
        <source>An administrator and a manager, two persons, must both name themselves with their passwords.</source>
        <translation>須由管理員和經理兩人分別以密碼確認。</translation>
    </message>
</context>
<context>
    <name>gendan::ui::RiskMatrix</name>
    <message>
        <source>Likelihood ↓   Impact →</source>
        <translation>可能性 ↓   影響 →</translation>
    </message>
    <message>
        <source>Likelihood %1, impact %2: %3 open, level %4</source>
        <translation>可能性%1，影響%2：%3 項未關閉，等級%4</translation>
    </message>
</context>
<context>
    <name>gendan::ui::RoutingView</name>
    <message>
        <source>A tick asks the department&apos;s head. What applies together adds up; requests that were filed already keep their approvers.</source>
        <translation>勾選表示須該部門負責人審批；同時適用的條件累加；已提交的申請保持原審批人。</translation>
    </message>
    <message>
        <source>A tick asks the department&apos;s head. Only managers change this.</source>
        <translation>勾選表示須該部門負責人審批。只有經理可以修改。</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>須審批</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>不審批</translation>
    </message>
</context>
<context>
    <name>gendan::ui::SavedFiltersButton</name>
    <message>
        <source>Filters</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>已存篩選</translation>
    </message>
    <message>
        <source>Filters that you have saved for this list</source>
        <translation>您為此清單儲存的篩選</translation>
    </message>
    <message>
        <source>%1  (when the list opens)</source>
        <translation>%1（開啟清單時）</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>儲存此篩選…</translation>
    </message>
    <message>
        <source>Narrow the list down first.</source>
        <translation>請先設定篩選條件。</translation>
    </message>
    <message>
        <source>Use “%1” when the list opens</source>
        <translation>開啟清單時使用「%1」</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>刪除「%1」</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>儲存此篩選</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
</context>
<context>
    <name>gendan::ui::ScheduleView</name>
    <message>
        <source>planned %1 to %2</source>
        <translation>計畫 %1 至 %2</translation>
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
        <translation>進度</translation>
    </message>
    <message>
        <source>%1 (late)</source>
        <translation>%1（逾期）</translation>
    </message>
    <message>
        <source>Nothing is planned or promised yet.</source>
        <translation>尚無計畫或承諾日期。</translation>
    </message>
</context>
<context>
    <name>gendan::ui::ScoreTable</name>
    <message>
        <source>Trackers and their scores</source>
        <translation>跟單員及其得分</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>%1: score %2, suggested %3</source>
        <translation>%1：得分 %2，建議 %3</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Not scored yet</source>
        <translation>尚未評分</translation>
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
        <translation>全域搜尋</translation>
    </message>
    <message>
        <source>Search orders, customers, products, notes  (Ctrl+K)</source>
        <translation>搜尋訂單、客戶、產品、紀錄（Ctrl+K）</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>搜尋結果</translation>
    </message>
    <message>
        <source>%1  –  %2</source>
        <translation>%1  –  %2</translation>
    </message>
    <message>
        <source>Nothing contains “%1”.</source>
        <translation>沒有包含「%1」的內容。</translation>
    </message>
</context>
<context>
    <name>gendan::ui::SettingsView</name>
    <message>
        <source>A manager must confirm a change.</source>
        <translation>修改須經理確認。</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>目前值</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>預設值</translation>
    </message>
    <message>
        <source>Waits for a manager</source>
        <translation>待經理確認</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>F2 or a double click changes it.</source>
        <translation>按 F2 或連按兩下修改。</translation>
    </message>
    <message>
        <source>Only administrators change settings.</source>
        <translation>只有管理員可以修改設定。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: waits for a manager&apos;s confirmation</source>
        <translation>%1：等待經理確認</translation>
    </message>
</context>
<context>
    <name>gendan::ui::SignInDialog</name>
    <message>
        <source>Sign in – %1</source>
        <translation>登入 – %1</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登入帳號</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>登入帳號(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密碼(&amp;P)</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Other database…</source>
        <translation>其他資料庫…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Login or password is wrong, or the account is disabled or waits after failures.</source>
        <translation>登入帳號或密碼錯誤，或帳號已停用，或因多次失敗暫時鎖定。</translation>
    </message>
    <message>
        <source>Signing in failed: the database could not be written.</source>
        <translation>登入失敗：無法寫入資料庫。</translation>
    </message>
</context>
<context>
    <name>gendan::ui::StageStrip</name>
    <message>
        <source>Stage: %1, on hold</source>
        <translation>階段：%1，已暫停</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>階段：%1</translation>
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
        <translation>尚未建立任何內容。請建立公司，或返回修改。</translation>
    </message>
    <message>
        <source>Company: %1</source>
        <translation>公司：%1</translation>
    </message>
    <message>
        <source>Currency: %1</source>
        <translation>幣別：%1</translation>
    </message>
    <message>
        <source>Working days a week: %1</source>
        <translation>每週工作天數：%1</translation>
    </message>
    <message>
        <source>Holidays and make-up days: %1</source>
        <translation>節假日與調休：%1 天</translation>
    </message>
    <message>
        <source>Departments: %1</source>
        <translation>部門：%1</translation>
    </message>
    <message>
        <source>People:</source>
        <translation>人員：</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>檔案：%1</translation>
    </message>
</context>
<context>
    <name>gendan::ui::WelcomeDialog</name>
    <message>
        <source>Welcome to Gendan</source>
        <translation>歡迎使用 Gendan</translation>
    </message>
    <message>
        <source>Gendan 跟单</source>
        <translation>Gendan 跟單</translation>
    </message>
    <message>
        <source>Follows a company&apos;s orders from receipt to archive. Everything lies in one file.</source>
        <translation>從接單到歸檔，全程跟催公司的訂單。所有資料都在一個檔案中。</translation>
    </message>
    <message>
        <source>Look round in the demo company</source>
        <translation>瀏覽示範公司</translation>
    </message>
    <message>
        <source>A small manufacturer with a year of orders, people and problems.</source>
        <translation>一家小型製造企業一年的訂單、人員和問題。</translation>
    </message>
    <message>
        <source>Make a new company database</source>
        <translation>建立公司資料庫</translation>
    </message>
    <message>
        <source>Departments and people first, orders then.</source>
        <translation>先設部門和人員，再登錄訂單。</translation>
    </message>
    <message>
        <source>Open a company database</source>
        <translation>開啟公司資料庫</translation>
    </message>
    <message>
        <source>A .gendan file on this computer.</source>
        <translation>本機上的 .gendan 檔案。</translation>
    </message>
    <message>
        <source>New company database</source>
        <translation>新公司資料庫</translation>
    </message>
    <message>
        <source>Gendan databases (*.gendan)</source>
        <translation>Gendan 資料庫 (*.gendan)</translation>
    </message>
    <message>
        <source>Gendan databases (*.gendan);;All files (*)</source>
        <translation>Gendan 資料庫 (*.gendan);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>還原備份</translation>
    </message>
    <message>
        <source>Puts a verified backup in the place of a database.</source>
        <translation>以經驗證的備份取代資料庫。</translation>
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
        <translation>期限按工作日計算。節假日可稍後在「系統管理」中修改。</translation>
    </message>
    <message>
        <source>Working week</source>
        <translation>每週工作日</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暫無</translation>
    </message>
    <message>
        <source>China %1: public holidays and make-up days</source>
        <translation>中國 %1 年法定節假日與調休</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>節假日</translation>
    </message>
    <message>
        <source>Somebody has to work on some day.</source>
        <translation>至少選擇一個工作日。</translation>
    </message>
</context>
<context>
    <name>gendan::ui::WorklistPage</name>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>All rows of this list, as xlsx or csv  (Ctrl+Shift+E)</source>
        <translation>此清單的全部列，存為 xlsx 或 csv（Ctrl+Shift+E）</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>All rows of this list, on paper or as PDF  (Ctrl+Shift+P)</source>
        <translation>列印此清單的全部列，或存為 PDF  (Ctrl+Shift+P)</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Allocation</source>
        <translation>訂單分派表</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>簽核</translation>
    </message>
    <message>
        <source>Decision of a department</source>
        <translation>部門簽核意見</translation>
    </message>
    <message>
        <source>Archive record</source>
        <translation>歸檔紀錄</translation>
    </message>
    <message>
        <source>Day of the calendar</source>
        <translation>行事曆日</translation>
    </message>
    <message>
        <source>Item of a change request</source>
        <translation>變更明細</translation>
    </message>
    <message>
        <source>Change notice</source>
        <translation>變更通知</translation>
    </message>
    <message>
        <source>Change request</source>
        <translation>訂單變更申請表</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>請款</translation>
    </message>
    <message>
        <source>Close request</source>
        <translation>訂單結案申請表</translation>
    </message>
    <message>
        <source>Customer feedback</source>
        <translation>客戶回饋</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>資料庫</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Delivery confirmation</source>
        <translation>收貨確認</translation>
    </message>
    <message>
        <source>Line of a delivery confirmation</source>
        <translation>收貨確認明細</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>Disposal of failed goods</source>
        <translation>不合格品處置</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>跟催紀錄</translation>
    </message>
    <message>
        <source>Acceptance of goods</source>
        <translation>驗收單</translation>
    </message>
    <message>
        <source>Line of an acceptance</source>
        <translation>驗收明細</translation>
    </message>
    <message>
        <source>Goods receipt</source>
        <translation>到貨單</translation>
    </message>
    <message>
        <source>Line of a goods receipt</source>
        <translation>到貨明細</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>檢驗單</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>缺點</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Order line</source>
        <translation>訂單明細</translation>
    </message>
    <message>
        <source>Revision of an order</source>
        <translation>訂單版次</translation>
    </message>
    <message>
        <source>Customer / supplier</source>
        <translation>往來對象</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>收付款</translation>
    </message>
    <message>
        <source>Payment notice</source>
        <translation>付款通知單</translation>
    </message>
    <message>
        <source>Reversal of a payment</source>
        <translation>沖銷</translation>
    </message>
    <message>
        <source>Step of a plan</source>
        <translation>計畫工序</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>Production plan</source>
        <translation>生產計畫</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>進度回報</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>待確認事項</translation>
    </message>
    <message>
        <source>Purchase progress</source>
        <translation>採購進度</translation>
    </message>
    <message>
        <source>Rectification</source>
        <translation>矯正單</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>遭拒操作</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退貨單</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>訂單審查表</translation>
    </message>
    <message>
        <source>Line of a revision</source>
        <translation>版次明細</translation>
    </message>
    <message>
        <source>Routing rule</source>
        <translation>簽核路徑規則</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>出運單</translation>
    </message>
    <message>
        <source>Line of a shipment</source>
        <translation>出運明細</translation>
    </message>
    <message>
        <source>Shipping notice</source>
        <translation>出貨通知單</translation>
    </message>
    <message>
        <source>Line of a shipping notice</source>
        <translation>出貨通知明細</translation>
    </message>
    <message>
        <source>Stock count</source>
        <translation>盤點單</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>庫存</translation>
    </message>
    <message>
        <source>Stock move</source>
        <translation>庫存異動</translation>
    </message>
    <message>
        <source>Assignment of a tracker</source>
        <translation>跟單指派</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人員</translation>
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
        <translation>信用評級</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Early warning</source>
        <translation>預警</translation>
    </message>
    <message>
        <source>Evidence of an assessment</source>
        <translation>考核依據</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>風險</translation>
    </message>
    <message>
        <source>Usual measures</source>
        <translation>常用措施</translation>
    </message>
    <message>
        <source>Supplier evaluation</source>
        <translation>供應商評估</translation>
    </message>
    <message>
        <source>Counted line</source>
        <translation>計入的行</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>Nothing yet.</source>
        <translation>尚無內容。</translation>
    </message>
    <message>
        <source>My orders</source>
        <translation>我的訂單</translation>
    </message>
    <message>
        <source>You lead no running order. A head of department assigns trackers.</source>
        <translation>您目前沒有主跟的訂單。跟單員由部門主管指派。</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Nothing is late.</source>
        <translation>沒有逾期訂單。</translation>
    </message>
    <message>
        <source>Open problems of mine</source>
        <translation>我的未結問題</translation>
    </message>
    <message>
        <source>No open problem waits for you.</source>
        <translation>沒有等您處理的問題。</translation>
    </message>
    <message>
        <source>News</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>沒有新通知。</translation>
    </message>
    <message>
        <source>News for the department</source>
        <translation>部門通知</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>No draft. Ctrl+N enters an order.</source>
        <translation>沒有草稿。按 Ctrl+N 登錄訂單。</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>待審核</translation>
    </message>
    <message>
        <source>No order waits for review.</source>
        <translation>沒有待審核的訂單。</translation>
    </message>
    <message>
        <source>To allocate</source>
        <translation>待分派</translation>
    </message>
    <message>
        <source>No order waits to be allocated.</source>
        <translation>沒有待分派的訂單。</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>待確認</translation>
    </message>
    <message>
        <source>Every shipment was confirmed by its customer.</source>
        <translation>所有出運皆已由客戶確認收貨。</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>待結算</translation>
    </message>
    <message>
        <source>No order waits for its money.</source>
        <translation>沒有待結算的訂單。</translation>
    </message>
    <message>
        <source>To plan</source>
        <translation>待排程</translation>
    </message>
    <message>
        <source>Every allocated order has its plan.</source>
        <translation>已分派的訂單皆有計畫。</translation>
    </message>
    <message>
        <source>In production</source>
        <translation>生產中</translation>
    </message>
    <message>
        <source>Nothing is being produced.</source>
        <translation>沒有生產中的訂單。</translation>
    </message>
    <message>
        <source>To rectify</source>
        <translation>待矯正</translation>
    </message>
    <message>
        <source>Nothing to rectify.</source>
        <translation>沒有待矯正事項。</translation>
    </message>
    <message>
        <source>Ready to ship</source>
        <translation>待出貨</translation>
    </message>
    <message>
        <source>Nothing is ready to ship.</source>
        <translation>沒有待出貨的訂單。</translation>
    </message>
    <message>
        <source>No draft. Ctrl+N enters a purchase order.</source>
        <translation>沒有草稿。按 Ctrl+N 登錄採購單。</translation>
    </message>
    <message>
        <source>No order waits for a buyer.</source>
        <translation>沒有待分派採購員的訂單。</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>預計到貨</translation>
    </message>
    <message>
        <source>Nothing is expected from suppliers.</source>
        <translation>沒有供應商待交的貨物。</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>待付款</translation>
    </message>
    <message>
        <source>No purchase waits for its payment.</source>
        <translation>沒有待付款的採購單。</translation>
    </message>
    <message>
        <source>To inspect</source>
        <translation>待檢驗</translation>
    </message>
    <message>
        <source>Nothing waits for inspection.</source>
        <translation>沒有待檢驗的貨物。</translation>
    </message>
    <message>
        <source>Failed goods</source>
        <translation>不合格品</translation>
    </message>
    <message>
        <source>No failed goods wait for a decision.</source>
        <translation>沒有待處置的不合格品。</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>檢驗紀錄</translation>
    </message>
    <message>
        <source>No inspection was recorded yet.</source>
        <translation>尚無檢驗紀錄。</translation>
    </message>
    <message>
        <source>Rectifications</source>
        <translation>矯正</translation>
    </message>
    <message>
        <source>No rectification was demanded yet.</source>
        <translation>尚未要求矯正。</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>待出運</translation>
    </message>
    <message>
        <source>No shipping notice is open.</source>
        <translation>沒有未完成的出貨通知單。</translation>
    </message>
    <message>
        <source>To accept</source>
        <translation>待驗收</translation>
    </message>
    <message>
        <source>Nothing has arrived that was not accepted yet.</source>
        <translation>沒有待驗收的到貨。</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>到貨</translation>
    </message>
    <message>
        <source>Nothing has arrived yet.</source>
        <translation>尚無到貨。</translation>
    </message>
    <message>
        <source>Nothing is expected.</source>
        <translation>沒有預計到貨。</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>庫存</translation>
    </message>
    <message>
        <source>Nothing is in stock.</source>
        <translation>沒有庫存。</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>盤點</translation>
    </message>
    <message>
        <source>Stock was not counted yet.</source>
        <translation>尚未盤點。</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>庫存異動</translation>
    </message>
    <message>
        <source>Stock has not moved yet.</source>
        <translation>尚無庫存異動。</translation>
    </message>
    <message>
        <source>To release</source>
        <translation>待放行</translation>
    </message>
    <message>
        <source>No payment notice waits for release.</source>
        <translation>沒有待放行的付款通知單。</translation>
    </message>
    <message>
        <source>No released notice waits for its payment.</source>
        <translation>沒有已放行待付款的通知單。</translation>
    </message>
    <message>
        <source>Receivable</source>
        <translation>應收</translation>
    </message>
    <message>
        <source>No customer owes anything.</source>
        <translation>沒有應收帳款。</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>應付</translation>
    </message>
    <message>
        <source>Nothing is owed to suppliers.</source>
        <translation>沒有應付帳款。</translation>
    </message>
    <message>
        <source>Expenses to audit</source>
        <translation>待審核費用</translation>
    </message>
    <message>
        <source>No expense waits for its audit.</source>
        <translation>沒有待審核的費用。</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>收付款</translation>
    </message>
    <message>
        <source>No payment was posted yet.</source>
        <translation>尚未登錄收付款。</translation>
    </message>
    <message>
        <source>Reversals</source>
        <translation>沖銷</translation>
    </message>
    <message>
        <source>No reversal was asked for.</source>
        <translation>沒有沖銷申請。</translation>
    </message>
    <message>
        <source>You lead no running order.</source>
        <translation>您目前沒有主跟的訂單。</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>全部訂單</translation>
    </message>
    <message>
        <source>There is no order yet. Ctrl+N enters one.</source>
        <translation>尚無訂單。按 Ctrl+N 登錄。</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>已暫停</translation>
    </message>
    <message>
        <source>No order is on hold.</source>
        <translation>沒有暫停的訂單。</translation>
    </message>
    <message>
        <source>To close</source>
        <translation>待結案</translation>
    </message>
    <message>
        <source>No completed order waits to be closed.</source>
        <translation>沒有待結案的已完成訂單。</translation>
    </message>
    <message>
        <source>Open problems</source>
        <translation>未結問題</translation>
    </message>
    <message>
        <source>No problem is open.</source>
        <translation>沒有未結問題。</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>跟催紀錄</translation>
    </message>
    <message>
        <source>No follow-up was logged yet.</source>
        <translation>尚無跟催紀錄。</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>客戶回饋</translation>
    </message>
    <message>
        <source>No customer has said anything yet.</source>
        <translation>尚無客戶回饋。</translation>
    </message>
    <message>
        <source>Changes to decide</source>
        <translation>待簽核變更</translation>
    </message>
    <message>
        <source>No change request is pending.</source>
        <translation>沒有待簽核的變更申請。</translation>
    </message>
    <message>
        <source>Closings to decide</source>
        <translation>待簽核結案</translation>
    </message>
    <message>
        <source>No close request is pending.</source>
        <translation>沒有待簽核的結案申請。</translation>
    </message>
    <message>
        <source>To acknowledge</source>
        <translation>待確認收到</translation>
    </message>
    <message>
        <source>Your department has acknowledged every change.</source>
        <translation>您的部門已確認收到所有變更。</translation>
    </message>
    <message>
        <source>To carry out</source>
        <translation>待執行</translation>
    </message>
    <message>
        <source>Every approved change was carried out.</source>
        <translation>已核准的變更皆已執行。</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>全部變更</translation>
    </message>
    <message>
        <source>No change was requested yet.</source>
        <translation>尚無變更申請。</translation>
    </message>
    <message>
        <source>All closings</source>
        <translation>全部結案申請</translation>
    </message>
    <message>
        <source>No closing was requested yet.</source>
        <translation>尚無結案申請。</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Nobody decides in somebody&apos;s place.</source>
        <translation>目前沒有代理。</translation>
    </message>
    <message>
        <source>Archived orders</source>
        <translation>已歸檔訂單</translation>
    </message>
    <message>
        <source>No closed order was archived yet.</source>
        <translation>尚無已歸檔的訂單。</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>No customer yet.</source>
        <translation>尚無客戶。</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>供應商</translation>
    </message>
    <message>
        <source>No supplier yet.</source>
        <translation>尚無供應商。</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>No product yet.</source>
        <translation>尚無產品。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>尚無人員。</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>No department yet.</source>
        <translation>尚無部門。</translation>
    </message>
    <message>
        <source>Nothing waits for a manager&apos;s confirmation.</source>
        <translation>沒有待經理確認的事項。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>簽核路徑</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>行事曆</translation>
    </message>
    <message>
        <source>No holiday or make-up day was entered.</source>
        <translation>尚未登錄假日或補班日。</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>稽核紀錄</translation>
    </message>
    <message>
        <source>Database file</source>
        <translation>資料庫檔案</translation>
    </message>
    <message>
        <source>Follow-ups due</source>
        <translation>待跟催</translation>
    </message>
    <message>
        <source>No follow-up is due. Ctrl+L logs one for any order that is selected.</source>
        <translation>沒有到期的跟催。選取訂單後按 Ctrl+L 可登錄跟催。</translation>
    </message>
    <message>
        <source>Suppliers&apos; evaluations</source>
        <translation>供應商評估</translation>
    </message>
    <message>
        <source>No supplier was evaluated yet. Do so from the catalogue.</source>
        <translation>還沒有供應商評估。可從目錄中進行。</translation>
    </message>
    <message>
        <source>Receivables by age</source>
        <translation>應收帳齡</translation>
    </message>
    <message>
        <source>Payables by age</source>
        <translation>應付帳齡</translation>
    </message>
    <message>
        <source>Credit ratings</source>
        <translation>信用評級</translation>
    </message>
    <message>
        <source>No customer was rated yet. Do so from the catalogue.</source>
        <translation>還沒有信用評級。可從目錄中進行。</translation>
    </message>
    <message>
        <source>Risk register</source>
        <translation>風險登記</translation>
    </message>
    <message>
        <source>No open risk here. A warning becomes one, or register it on this page.</source>
        <translation>這裡沒有未關閉的風險。可把預警轉為風險，或在本頁登記。</translation>
    </message>
    <message>
        <source>My warnings</source>
        <translation>我的預警</translation>
    </message>
    <message>
        <source>Nothing of yours is in danger.</source>
        <translation>您負責的事項沒有預警。</translation>
    </message>
    <message>
        <source>Early warnings</source>
        <translation>預警</translation>
    </message>
    <message>
        <source>The records give no cause for concern.</source>
        <translation>資料未顯示任何異常。</translation>
    </message>
    <message>
        <source>My risks</source>
        <translation>我的風險</translation>
    </message>
    <message>
        <source>No open risk is yours to watch.</source>
        <translation>沒有由您關注的風險。</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>已暫緩</translation>
    </message>
    <message>
        <source>No warning is snoozed.</source>
        <translation>沒有暫緩的預警。</translation>
    </message>
    <message>
        <source>Closed risks</source>
        <translation>已關閉的風險</translation>
    </message>
    <message>
        <source>No risk was closed yet.</source>
        <translation>還沒有關閉的風險。</translation>
    </message>
    <message>
        <source>Usual measures</source>
        <translation>常用措施</translation>
    </message>
    <message>
        <source>No usual measures.</source>
        <translation>沒有常用措施。</translation>
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
        <translation>還沒有考核。在「按月」中評分。</translation>
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
        <translation>銷售</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>生產</translation>
    </message>
    <message>
        <source>Purchasing</source>
        <translation>採購</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>倉庫</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>財務</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>跟催</translation>
    </message>
    <message>
        <source>Changes &amp; closing</source>
        <translation>變更與結案</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>歸檔</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>基本資料</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>系統管理</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>風險</translation>
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
        <translation>列印%1…</translation>
    </message>
    <message>
        <source>There is nothing to print in this form yet.</source>
        <translation>此單據尚無可列印的內容。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
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
        <translation>已確認收到</translation>
    </message>
    <message>
        <source>is an administrator, who may not decide</source>
        <translation>是系統管理員，不得簽核</translation>
    </message>
    <message>
        <source>Administrator can&apos;t be combined with other roles</source>
        <translation>「系統管理員」不可與其他角色並存</translation>
    </message>
    <message>
        <source>allocated, not executing yet</source>
        <translation>已分派，尚未開始執行</translation>
    </message>
    <message>
        <source>is the name of several; use the code</source>
        <translation>有多筆同名資料，請改用代碼</translation>
    </message>
    <message>
        <source>can be read as two different days</source>
        <translation>可解讀為兩個不同日期</translation>
    </message>
    <message>
        <source>makes the amount of the line too large</source>
        <translation>使該項金額過大</translation>
    </message>
    <message>
        <source>approved already</source>
        <translation>已核准</translation>
    </message>
    <message>
        <source>must be Approved or Rejected</source>
        <translation>只能選擇「已核准」或「已駁回」</translation>
    </message>
    <message>
        <source>archived already</source>
        <translation>已歸檔</translation>
    </message>
    <message>
        <source>is the person asked already</source>
        <translation>已是該簽核人</translation>
    </message>
    <message>
        <source>only a tracker of the order may do this</source>
        <translation>只有該訂單的跟單員可以執行</translation>
    </message>
    <message>
        <source>The audit trail tells another story than when this computer last saw it.</source>
        <translation>稽核紀錄與本機上次所見不一致。</translation>
    </message>
    <message>
        <source>The newest part of the audit trail is missing: this may be an older copy of the file.</source>
        <translation>稽核紀錄缺少最新部分：這可能是較舊的檔案複本。</translation>
    </message>
    <message>
        <source>The backup differs from its manifest.</source>
        <translation>備份與其清單不符。</translation>
    </message>
    <message>
        <source>The backup file is missing, or its name is taken already.</source>
        <translation>備份檔案不存在，或檔名已被使用。</translation>
    </message>
    <message>
        <source>The manifest beside the backup is missing or can&apos;t be used.</source>
        <translation>備份旁的清單檔遺失或無法使用。</translation>
    </message>
    <message>
        <source>The copy is not sound and was thrown away.</source>
        <translation>備份複本不完好，已捨棄。</translation>
    </message>
    <message>
        <source>The backup can&apos;t be read.</source>
        <translation>無法讀取備份。</translation>
    </message>
    <message>
        <source>hold faults; nothing was imported</source>
        <translation>有錯誤，未匯入任何資料</translation>
    </message>
    <message>
        <source>names a cell that can&apos;t be</source>
        <translation>含有無效的儲存格參照</translation>
    </message>
    <message>
        <source>is not a possible name of a sheet</source>
        <translation>不能作為工作表名稱</translation>
    </message>
    <message>
        <source>names a text that is not in the file</source>
        <translation>參照了檔案中不存在的文字</translation>
    </message>
    <message>
        <source>is damaged inside</source>
        <translation>內部結構已損壞</translation>
    </message>
    <message>
        <source>is before the first day</source>
        <translation>早於起始日期</translation>
    </message>
    <message>
        <source>would fall below what is on notices or has arrived</source>
        <translation>低於已通知出貨或已到貨的數量</translation>
    </message>
    <message>
        <source>is smaller than the sampling plan asks for</source>
        <translation>小於抽樣計畫要求</translation>
    </message>
    <message>
        <source>is a binary workbook (xlsb); save it as xlsx</source>
        <translation>是二進位活頁簿（xlsb），請另存為 xlsx</translation>
    </message>
    <message>
        <source>is not text in any known encoding</source>
        <translation>不是任何已知編碼的文字</translation>
    </message>
    <message>
        <source>holds a broken character</source>
        <translation>含有損壞的字元</translation>
    </message>
    <message>
        <source>another program is writing; try again</source>
        <translation>其他程式正在寫入，請重試</translation>
    </message>
    <message>
        <source>a cancellation of this order waits for its decision</source>
        <translation>該訂單的取消申請正在簽核</translation>
    </message>
    <message>
        <source>cancelled already</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>無法讀取</translation>
    </message>
    <message>
        <source>can&apos;t be written; is the disk full or the file open elsewhere?</source>
        <translation>無法寫入，請檢查磁碟空間及檔案是否被占用</translation>
    </message>
    <message>
        <source>is a formula without a result</source>
        <translation>是沒有結果的公式</translation>
    </message>
    <message>
        <source>a delegated decision can&apos;t be delegated again</source>
        <translation>代理的簽核不可再次委託</translation>
    </message>
    <message>
        <source>another pending request changes the same</source>
        <translation>另一份待簽核申請正在變更同一項目</translation>
    </message>
    <message>
        <source>closed already</source>
        <translation>已結案</translation>
    </message>
    <message>
        <source>must be between 0 and the quantity of the line</source>
        <translation>必須介於 0 與該項數量之間</translation>
    </message>
    <message>
        <source>closing in approval</source>
        <translation>結案簽核中</translation>
    </message>
    <message>
        <source>This was sent before with other entries.</source>
        <translation>此操作曾以不同內容送出。</translation>
    </message>
    <message>
        <source>completed already</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>confirmed already</source>
        <translation>已確認</translation>
    </message>
    <message>
        <source>contradicts the verdict</source>
        <translation>與判定結論矛盾</translation>
    </message>
    <message>
        <source>holds a control character</source>
        <translation>含有控制字元</translation>
    </message>
    <message>
        <source>was corrected already; correct the newest entry instead</source>
        <translation>已被更正過，請更正最新紀錄</translation>
    </message>
    <message>
        <source>can&apos;t change once money has been paid</source>
        <translation>已有收付款，不可再改</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>已損壞</translation>
    </message>
    <message>
        <source>The database file does not exist, or its name is taken already.</source>
        <translation>資料庫檔案不存在，或檔名已被使用。</translation>
    </message>
    <message>
        <source>The database is open elsewhere; close it there first.</source>
        <translation>資料庫正在他處開啟，請先關閉。</translation>
    </message>
    <message>
        <source>The database was made by a different program.</source>
        <translation>資料庫由不同的程式建立。</translation>
    </message>
    <message>
        <source>Please install the newer version to open it.</source>
        <translation>請安裝新版本後再開啟。</translation>
    </message>
    <message>
        <source>This is not a Gendan database.</source>
        <translation>這不是 Gendan 資料庫。</translation>
    </message>
    <message>
        <source>is before the dispatch</source>
        <translation>早於出貨日期</translation>
    </message>
    <message>
        <source>is before the order date</source>
        <translation>早於訂單日期</translation>
    </message>
    <message>
        <source>is before the day reported</source>
        <translation>早於回報日期</translation>
    </message>
    <message>
        <source>is before the start</source>
        <translation>早於開始日期</translation>
    </message>
    <message>
        <source>is in the future</source>
        <translation>是未來的日期</translation>
    </message>
    <message>
        <source>is in the past</source>
        <translation>已經過去</translation>
    </message>
    <message>
        <source>is earlier than the step before it</source>
        <translation>早於上一步的日期</translation>
    </message>
    <message>
        <source>decided already</source>
        <translation>已作出決定</translation>
    </message>
    <message>
        <source>must be written as text, such as &quot;12.5&quot;</source>
        <translation>小數須以文字表示，例如 &quot;12.5&quot;</translation>
    </message>
    <message>
        <source>delivering already</source>
        <translation>已在交付中</translation>
    </message>
    <message>
        <source>your department was not asked to decide</source>
        <translation>未要求您的部門簽核</translation>
    </message>
    <message>
        <source>differs between rows of the same order</source>
        <translation>同一訂單的各列不一致</translation>
    </message>
    <message>
        <source>is disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>must be passed plus failed</source>
        <translation>必須等於合格數量加不合格數量</translation>
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
        <translation>有密碼保護，請取消密碼後另存</translation>
    </message>
    <message>
        <source>entered, not audited yet</source>
        <translation>已登錄，尚未審核</translation>
    </message>
    <message>
        <source>is more than has arrived</source>
        <translation>超過到貨數量</translation>
    </message>
    <message>
        <source>is more than the balance</source>
        <translation>超過餘額</translation>
    </message>
    <message>
        <source>is more than was delivered and not returned yet</source>
        <translation>超過已交付且未退的數量</translation>
    </message>
    <message>
        <source>is, together with earlier ones, more than is due</source>
        <translation>連同先前金額，超過應收/應付</translation>
    </message>
    <message>
        <source>is more than has failed and is not dealt with</source>
        <translation>超過待處置的不合格數量</translation>
    </message>
    <message>
        <source>is more than was taken from stock</source>
        <translation>超過取自庫存的數量</translation>
    </message>
    <message>
        <source>is larger than the lot</source>
        <translation>大於批量</translation>
    </message>
    <message>
        <source>is more than is open on the payment notice</source>
        <translation>超過付款通知單未付金額</translation>
    </message>
    <message>
        <source>is more than is open on shipping notices</source>
        <translation>超過已通知未出運的數量</translation>
    </message>
    <message>
        <source>is more than is still to be delivered</source>
        <translation>超過尚需交付的數量</translation>
    </message>
    <message>
        <source>is more than has been paid</source>
        <translation>超過已付金額</translation>
    </message>
    <message>
        <source>is more than has passed inspection</source>
        <translation>超過檢驗合格數量</translation>
    </message>
    <message>
        <source>is more than has been produced and not inspected yet</source>
        <translation>超過已完工未檢驗的數量</translation>
    </message>
    <message>
        <source>is more than the quantity</source>
        <translation>超過數量</translation>
    </message>
    <message>
        <source>is more than was received</source>
        <translation>超過收貨數量</translation>
    </message>
    <message>
        <source>takes back more than was reported</source>
        <translation>扣除的數量超過已回報數量</translation>
    </message>
    <message>
        <source>is more than was shipped</source>
        <translation>超過出運數量</translation>
    </message>
    <message>
        <source>is more than is free in stock</source>
        <translation>超過可用庫存</translation>
    </message>
    <message>
        <source>takes back what has been inspected already</source>
        <translation>涉及已檢驗的數量，不可扣除</translation>
    </message>
    <message>
        <source>executing already</source>
        <translation>已在執行中</translation>
    </message>
    <message>
        <source>only the department that executes the order may do this</source>
        <translation>只有執行部門可以執行</translation>
    </message>
    <message>
        <source>is founded already</source>
        <translation>已建立</translation>
    </message>
    <message>
        <source>some failed and are not dealt with yet</source>
        <translation>仍有未處置的不合格品</translation>
    </message>
    <message>
        <source>must be 0: by its sample the whole lot has failed</source>
        <translation>必須為 0：依抽樣判定整批不合格</translation>
    </message>
    <message>
        <source>part of it has failed inspection</source>
        <translation>其中有檢驗不合格的貨物</translation>
    </message>
    <message>
        <source>A file of this name exists already.</source>
        <translation>同名檔案已存在。</translation>
    </message>
    <message>
        <source>The file could not be put in its place.</source>
        <translation>無法將檔案放到目標位置。</translation>
    </message>
    <message>
        <source>The disk did not confirm that the file was written.</source>
        <translation>磁碟未確認檔案已寫入。</translation>
    </message>
    <message>
        <source>was filed again already</source>
        <translation>已重新提出過</translation>
    </message>
    <message>
        <source>done already</source>
        <translation>已完成矯正</translation>
    </message>
    <message>
        <source>you may not do this</source>
        <translation>您無權執行</translation>
    </message>
    <message>
        <source>goods have moved on it already</source>
        <translation>已有貨物進出</translation>
    </message>
    <message>
        <source>holds a part that is not allowed (DTD)</source>
        <translation>含有不允許的內容（DTD）</translation>
    </message>
    <message>
        <source>holds a zero character</source>
        <translation>含有空字元</translation>
    </message>
    <message>
        <source>money has been paid; reverse the payments first</source>
        <translation>已有收付款，請先沖銷</translation>
    </message>
    <message>
        <source>carried out already</source>
        <translation>已執行</translation>
    </message>
    <message>
        <source>some lines are not delivered and confirmed yet</source>
        <translation>仍有未交付或未確認的明細</translation>
    </message>
    <message>
        <source>contradicts itself</source>
        <translation>內容自相矛盾</translation>
    </message>
    <message>
        <source>is not right</source>
        <translation>不正確</translation>
    </message>
    <message>
        <source>only departments that take part in the order may do this</source>
        <translation>只有參與該訂單的部門可以執行</translation>
    </message>
    <message>
        <source>is a correction itself; correct the first report</source>
        <translation>本身是更正紀錄，請更正原回報</translation>
    </message>
    <message>
        <source>not released yet</source>
        <translation>尚未放行</translation>
    </message>
    <message>
        <source>is the last administrator; name another one first</source>
        <translation>是最後一名系統管理員，請先指定他人</translation>
    </message>
    <message>
        <source>is the last manager; name another one first</source>
        <translation>是最後一名經理，請先指定他人</translation>
    </message>
    <message>
        <source>only the lead tracker of the order may do this</source>
        <translation>只有該訂單的主跟單員可以執行</translation>
    </message>
    <message>
        <source>is missing in the table</source>
        <translation>表格中沒有此欄</translation>
    </message>
    <message>
        <source>is missing in the file</source>
        <translation>檔案中缺少此部分</translation>
    </message>
    <message>
        <source>has moved on since; file the request again</source>
        <translation>訂單已有新版次，請重新申請</translation>
    </message>
    <message>
        <source>was made in process and moves no goods</source>
        <translation>是製程檢驗，不涉及數量</translation>
    </message>
    <message>
        <source>is decided by the head of Quality: use Accept by concession</source>
        <translation>須由品質部門主管核准特採</translation>
    </message>
    <message>
        <source>must not be negative</source>
        <translation>不可為負數</translation>
    </message>
    <message>
        <source>must be a customer, a supplier or both</source>
        <translation>必須是客戶或供應商，或兩者皆是</translation>
    </message>
    <message>
        <source>is of a newer version of Gendan</source>
        <translation>由較新版本的 Gendan 寫入</translation>
    </message>
    <message>
        <source>must hold an administrator</source>
        <translation>至少要有一名系統管理員</translation>
    </message>
    <message>
        <source>hold no day; enter one</source>
        <translation>沒有日期，請至少輸入一天</translation>
    </message>
    <message>
        <source>hold nothing; enter at least one line</source>
        <translation>沒有內容，請至少填寫一項</translation>
    </message>
    <message>
        <source>hold none; choose at least one</source>
        <translation>沒有訂單，請至少選擇一張</translation>
    </message>
    <message>
        <source>none of them allows this</source>
        <translation>皆無此權限</translation>
    </message>
    <message>
        <source>holds no rows</source>
        <translation>沒有資料列</translation>
    </message>
    <message>
        <source>holds no sheet</source>
        <translation>沒有工作表</translation>
    </message>
    <message>
        <source>hold nothing; enter at least one step</source>
        <translation>沒有工序，請至少填寫一道</translation>
    </message>
    <message>
        <source>is not a column of the mapping</source>
        <translation>不是對應設定中的欄</translation>
    </message>
    <message>
        <source>there is no such line</source>
        <translation>沒有這一項</translation>
    </message>
    <message>
        <source>there is no such sheet</source>
        <translation>沒有這個工作表</translation>
    </message>
    <message>
        <source>there is no such step in the plan</source>
        <translation>計畫中沒有這道工序</translation>
    </message>
    <message>
        <source>leaves nobody to approve; mend the routing rules</source>
        <translation>沒有可簽核的部門，請修改簽核路徑</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>既不是真也不是假</translation>
    </message>
    <message>
        <source>is for cheques only; leave it empty</source>
        <translation>僅用於支票，請留空</translation>
    </message>
    <message>
        <source>is not a currency; write three letters, such as CNY</source>
        <translation>不是幣別，請寫三個字母，例如 TWD</translation>
    </message>
    <message>
        <source>is not a customer</source>
        <translation>不是客戶</translation>
    </message>
    <message>
        <source>is not a date; write it as 2026-11-24</source>
        <translation>不是日期，請寫成 2026-11-24</translation>
    </message>
    <message>
        <source>is not a style of dates</source>
        <translation>不是日期格式</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>必須是 true 或 false</translation>
    </message>
    <message>
        <source>is not a number; write it as 1234.5</source>
        <translation>不是數字，請寫成 1234.5</translation>
    </message>
    <message>
        <source>is not a purchase order</source>
        <translation>不是採購單</translation>
    </message>
    <message>
        <source>is not a sales order</source>
        <translation>不是銷售訂單</translation>
    </message>
    <message>
        <source>is not a supplier</source>
        <translation>不是供應商</translation>
    </message>
    <message>
        <source>is not a table that can be read (csv, xlsx, ods)</source>
        <translation>不是可讀取的表格（csv、xlsx、ods）</translation>
    </message>
    <message>
        <source>does not have the role of a tracker</source>
        <translation>沒有跟單員角色</translation>
    </message>
    <message>
        <source>is none of the possible words</source>
        <translation>不是可用的選項</translation>
    </message>
    <message>
        <source>can&apos;t be done as things stand</source>
        <translation>目前狀態下無法執行</translation>
    </message>
    <message>
        <source>is not an amount; write it as 1200.00 CNY</source>
        <translation>不是金額，請寫成 1200.00 TWD</translation>
    </message>
    <message>
        <source>was not asked to decide</source>
        <translation>未被要求簽核</translation>
    </message>
    <message>
        <source>not executed and settled in full yet</source>
        <translation>尚未全數執行並結清</translation>
    </message>
    <message>
        <source>may not decide such requests</source>
        <translation>無權簽核此類申請</translation>
    </message>
    <message>
        <source>is not done yet</source>
        <translation>尚未完成</translation>
    </message>
    <message>
        <source>is for purchases only</source>
        <translation>僅適用於採購單</translation>
    </message>
    <message>
        <source>does not fit this kind of order</source>
        <translation>不適用於此類訂單</translation>
    </message>
    <message>
        <source>is for payments to suppliers only; leave it empty</source>
        <translation>僅用於支付供應商，請留空</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>must be empty when the order is cancelled</source>
        <translation>取消訂單時須為空</translation>
    </message>
    <message>
        <source>is not valid JSON</source>
        <translation>不是有效的 JSON</translation>
    </message>
    <message>
        <source>does not belong to the department</source>
        <translation>不屬於該部門</translation>
    </message>
    <message>
        <source>is not a line of the order that is fed</source>
        <translation>不是被供料訂單的明細</translation>
    </message>
    <message>
        <source>is not on hold</source>
        <translation>未被暫停</translation>
    </message>
    <message>
        <source>is somebody else&apos;s; only its author or the lead tracker corrects it</source>
        <translation>是他人的紀錄，只能由本人或主跟單員更正</translation>
    </message>
    <message>
        <source>must be more than 0</source>
        <translation>必須大於 0</translation>
    </message>
    <message>
        <source>is not kept in stock</source>
        <translation>不做庫存管理</translation>
    </message>
    <message>
        <source>must be days of the week from 1 (Monday) to 7, such as 12345</source>
        <translation>須為 1（週一）至 7 的星期數字，例如 12345</translation>
    </message>
    <message>
        <source>is not zero; settle it first</source>
        <translation>不為零，請先結清</translation>
    </message>
    <message>
        <source>found nothing that failed</source>
        <translation>沒有不合格品</translation>
    </message>
    <message>
        <source>belongs to another inspection</source>
        <translation>屬於另一張檢驗單</translation>
    </message>
    <message>
        <source>differs from that of the first inspection</source>
        <translation>與首次檢驗的類型不同</translation>
    </message>
    <message>
        <source>belongs to another line</source>
        <translation>屬於另一項</translation>
    </message>
    <message>
        <source>is an old workbook (xls); save it as xlsx</source>
        <translation>是舊版活頁簿（xls），請另存為 xlsx</translation>
    </message>
    <message>
        <source>is on hold; resume it first</source>
        <translation>已暫停，請先恢復</translation>
    </message>
    <message>
        <source>is on hold already</source>
        <translation>已經暫停</translation>
    </message>
    <message>
        <source>is needed for a shipping notice; cancel that first</source>
        <translation>已列入出貨通知單，請先取消通知單</translation>
    </message>
    <message>
        <source>is for purchase orders only</source>
        <translation>僅適用於採購單</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>仍未了結</translation>
    </message>
    <message>
        <source>Only a draft can be edited; afterwards request a change.</source>
        <translation>只有草稿可以修改，之後請申請變更。</translation>
    </message>
    <message>
        <source>Only a running order has trackers.</source>
        <translation>只有進行中的訂單才有跟單員。</translation>
    </message>
    <message>
        <source>Only a running order can be put on hold.</source>
        <translation>只有進行中的訂單可以暫停。</translation>
    </message>
    <message>
        <source>is not in the order&apos;s currency</source>
        <translation>幣別與訂單不同</translation>
    </message>
    <message>
        <source>belongs to another order</source>
        <translation>屬於另一張訂單</translation>
    </message>
    <message>
        <source>is not the product&apos;s unit</source>
        <translation>不是該產品的單位</translation>
    </message>
    <message>
        <source>stands out of order</source>
        <translation>順序錯亂</translation>
    </message>
    <message>
        <source>is out of range</source>
        <translation>超出範圍</translation>
    </message>
    <message>
        <source>overlaps another delegation of yours</source>
        <translation>與您的另一項代理期間重疊</translation>
    </message>
    <message>
        <source>only the person concerned may do this</source>
        <translation>只有本人可以執行</translation>
    </message>
    <message>
        <source>only the department concerned may do this</source>
        <translation>只有相關部門可以執行</translation>
    </message>
    <message>
        <source>only the person who filed the request may do this</source>
        <translation>只有申請人可以執行</translation>
    </message>
    <message>
        <source>only the department it was given to, or the lead tracker, may do this</source>
        <translation>只有負責部門或主跟單員可以執行</translation>
    </message>
    <message>
        <source>only the department that owns the order may do this</source>
        <translation>只有權責部門可以執行</translation>
    </message>
    <message>
        <source>paid already</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>There is not enough memory to check a password.</source>
        <translation>記憶體不足，無法驗證密碼。</translation>
    </message>
    <message>
        <source>still waiting for a decision</source>
        <translation>仍在等待決定</translation>
    </message>
    <message>
        <source>still to be confirmed</source>
        <translation>仍待確認</translation>
    </message>
    <message>
        <source>refused already</source>
        <translation>已拒絕</translation>
    </message>
    <message>
        <source>rejected already</source>
        <translation>已駁回</translation>
    </message>
    <message>
        <source>released already</source>
        <translation>已放行</translation>
    </message>
    <message>
        <source>occurs more than once</source>
        <translation>重複出現</translation>
    </message>
    <message>
        <source>filed the request and may not decide on it</source>
        <translation>是申請人，不得簽核</translation>
    </message>
    <message>
        <source>is required</source>
        <translation>必須填寫</translation>
    </message>
    <message>
        <source>looks like one of our own numbers</source>
        <translation>與本公司編號規則相同</translation>
    </message>
    <message>
        <source>solved already</source>
        <translation>已解決</translation>
    </message>
    <message>
        <source>only the responsible person may do this</source>
        <translation>只有負責人可以執行</translation>
    </message>
    <message>
        <source>The name for the kept old file is taken already.</source>
        <translation>保留舊檔所用的名稱已被使用。</translation>
    </message>
    <message>
        <source>The restored file could not be written.</source>
        <translation>無法寫入還原的檔案。</translation>
    </message>
    <message>
        <source>was reversed already, or its reversal waits for confirmation</source>
        <translation>已沖銷，或沖銷正待確認</translation>
    </message>
    <message>
        <source>ended already</source>
        <translation>已終止</translation>
    </message>
    <message>
        <source>must be somebody else; the same person may not do both</source>
        <translation>必須由另一人辦理，不得同一人兼辦</translation>
    </message>
    <message>
        <source>Login or password is wrong, or sign-in is locked for a while after failed attempts.</source>
        <translation>登入帳號或密碼錯誤，或因多次失敗暫時鎖定。</translation>
    </message>
    <message>
        <source>settling already</source>
        <translation>已在結算中</translation>
    </message>
    <message>
        <source>shipped already</source>
        <translation>已出運</translation>
    </message>
    <message>
        <source>somebody else has changed it meanwhile</source>
        <translation>已被他人修改</translation>
    </message>
    <message>
        <source>Another program keeps the database busy.</source>
        <translation>資料庫正被其他程式占用。</translation>
    </message>
    <message>
        <source>The database file can&apos;t be opened.</source>
        <translation>無法開啟資料庫檔案。</translation>
    </message>
    <message>
        <source>A rule of the database would be broken.</source>
        <translation>違反資料庫限制。</translation>
    </message>
    <message>
        <source>The database file is damaged.</source>
        <translation>資料庫檔案已損壞。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁碟已滿。</translation>
    </message>
    <message>
        <source>The operating system reports a failure.</source>
        <translation>作業系統回報錯誤。</translation>
    </message>
    <message>
        <source>Records that are final can&apos;t be changed.</source>
        <translation>已定案的紀錄不可修改。</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>The file lies on a network drive; keep it on a local disk.</source>
        <translation>檔案位於網路磁碟機，請放在本機磁碟。</translation>
    </message>
    <message>
        <source>The file is not a database.</source>
        <translation>該檔案不是資料庫。</translation>
    </message>
    <message>
        <source>The file can only be read.</source>
        <translation>該檔案只能讀取。</translation>
    </message>
    <message>
        <source>A record in the file can&apos;t be read.</source>
        <translation>檔案中有無法讀取的紀錄。</translation>
    </message>
    <message>
        <source>could not be stored</source>
        <translation>無法儲存</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>沒有這個檔案。</translation>
    </message>
    <message>
        <source>holds text behind a closing quotation mark</source>
        <translation>結尾引號後還有文字</translation>
    </message>
    <message>
        <source>is too complex to be read safely</source>
        <translation>過於複雜，無法安全讀取</translation>
    </message>
    <message>
        <source>is too large</source>
        <translation>過大</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>過長</translation>
    </message>
    <message>
        <source>are too many</source>
        <translation>過多</translation>
    </message>
    <message>
        <source>has too many cells</source>
        <translation>儲存格過多</translation>
    </message>
    <message>
        <source>has too many columns</source>
        <translation>欄過多</translation>
    </message>
    <message>
        <source>has too many decimals</source>
        <translation>小數位數過多</translation>
    </message>
    <message>
        <source>has too many rows</source>
        <translation>列過多</translation>
    </message>
    <message>
        <source>is too short; at least 12 characters</source>
        <translation>過短，至少 12 個字元</translation>
    </message>
    <message>
        <source>occurs twice</source>
        <translation>出現兩次</translation>
    </message>
    <message>
        <source>some departments have not acknowledged yet</source>
        <translation>仍有部門未確認收到</translation>
    </message>
    <message>
        <source>is what it was already</source>
        <translation>與原值相同</translation>
    </message>
    <message>
        <source>opens a quotation mark that is never closed</source>
        <translation>引號沒有結尾</translation>
    </message>
    <message>
        <source>under review</source>
        <translation>審核中</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>is not a known field</source>
        <translation>不是已知的欄位</translation>
    </message>
    <message>
        <source>must end in .csv or .xlsx</source>
        <translation>必須以 .csv 或 .xlsx 結尾</translation>
    </message>
    <message>
        <source>is none of the possible choices</source>
        <translation>不是可用的選項</translation>
    </message>
    <message>
        <source>has a count already that waits for confirmation</source>
        <translation>已有待確認的盤點</translation>
    </message>
    <message>
        <source>withdrawn already</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>The witness file is damaged.</source>
        <translation>見證檔案已損壞。</translation>
    </message>
    <message>
        <source>The witness file can&apos;t be read.</source>
        <translation>無法讀取見證檔案。</translation>
    </message>
    <message>
        <source>The witness file can&apos;t be written.</source>
        <translation>無法寫入見證檔案。</translation>
    </message>
    <message>
        <source>is wrong</source>
        <translation>不正確</translation>
    </message>
    <message>
        <source>belongs to a department that does not do this</source>
        <translation>所屬部門職能不符</translation>
    </message>
    <message>
        <source>is of the other kind (sales or purchase)</source>
        <translation>訂單類型不符（銷售或採購）</translation>
    </message>
    <message>
        <source>is not a value of the right type</source>
        <translation>值的類型不符</translation>
    </message>
    <message>
        <source>must not be 0</source>
        <translation>不可為 0</translation>
    </message>
    <message>
        <source>its bytes are not those that were attached</source>
        <translation>內容與附加時不一致</translation>
    </message>
    <message>
        <source>The assessment is not there, or not for you to see.</source>
        <translation>考核不存在，或您無權查看。</translation>
    </message>
    <message>
        <source>This assessment can&apos;t be corrected now.</source>
        <translation>此考核現在不能更正。</translation>
    </message>
    <message>
        <source>This assessment can&apos;t be finalised now.</source>
        <translation>此考核現在不能定稿。</translation>
    </message>
    <message>
        <source>This assessment can&apos;t be scored now.</source>
        <translation>此考核現在不能評分。</translation>
    </message>
    <message>
        <source>cleared by the records already</source>
        <translation>資料已消除此預警</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>是空檔案</translation>
    </message>
    <message>
        <source>is no name that a file may have everywhere</source>
        <translation>不是各系統通用的檔名</translation>
    </message>
    <message>
        <source>is larger than the company takes in (a setting)</source>
        <translation>超過公司允許的大小（可在設定中修改）</translation>
    </message>
    <message>
        <source>final already</source>
        <translation>已定稿</translation>
    </message>
    <message>
        <source>in the risk register already</source>
        <translation>已列入風險登記</translation>
    </message>
    <message>
        <source>had nothing due in this time</source>
        <translation>此期間沒有應交貨物</translation>
    </message>
    <message>
        <source>name at least one file</source>
        <translation>至少選擇一個檔案</translation>
    </message>
    <message>
        <source>held no orders in this period and is not assessed</source>
        <translation>在此期間沒有跟蹤訂單，不予考核</translation>
    </message>
    <message>
        <source>must be a whole month</source>
        <translation>必須是整月</translation>
    </message>
    <message>
        <source>the scores are from before the end of the period: score again</source>
        <translation>評分早於期間結束，請重新評分</translation>
    </message>
    <message>
        <source>is not tracked by that person</source>
        <translation>不由此人跟單</translation>
    </message>
    <message>
        <source>must be four whole numbers of 0 to 100, such as 2,1,1,1</source>
        <translation>必須是四個 0 至 100 的整數，例如 2,1,1,1</translation>
    </message>
    <message>
        <source>objected to already</source>
        <translation>已提出異議</translation>
    </message>
    <message>
        <source>the customer is over the limit; a manager can let the goods go</source>
        <translation>客戶超信用額度；經理可特批發貨</translation>
    </message>
    <message>
        <source>says why the score is far from the suggestion</source>
        <translation>請說明得分為何與建議相差較大</translation>
    </message>
    <message>
        <source>replaced by a correction</source>
        <translation>已被更正取代</translation>
    </message>
    <message>
        <source>tells prices or names that you may not see</source>
        <translation>含有您無權檢視的價格或名稱</translation>
    </message>
    <message>
        <source>is too far ahead</source>
        <translation>太遠</translation>
    </message>
    <message>
        <source>is more than a year after the first day</source>
        <translation>超過首日一年以上</translation>
    </message>
    <message>
        <source>the customer is within the limit</source>
        <translation>客戶未超信用額度</translation>
    </message>
</context>
<context>
    <name>refusals</name>
    <message>
        <source>Row %1, %2</source>
        <translation>第%1列，%2</translation>
    </message>
    <message>
        <source>This does not exist, or not any more.</source>
        <translation>此資料不存在，或已不存在。</translation>
    </message>
    <message>
        <source>You may not do this.</source>
        <translation>您無權執行此操作。</translation>
    </message>
    <message>
        <source>This can&apos;t be done as things stand.</source>
        <translation>目前狀態下無法執行此操作。</translation>
    </message>
    <message>
        <source>Something entered is not right yet.</source>
        <translation>輸入的內容有誤，請更正。</translation>
    </message>
    <message>
        <source>This exists already.</source>
        <translation>已有相同的資料。</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile. Look at it again, then repeat.</source>
        <translation>其間已有他人修改。請重新檢視後再試一次。</translation>
    </message>
    <message>
        <source>Another program is writing to the database. Please try again.</source>
        <translation>其他程式正在寫入資料庫，請再試一次。</translation>
    </message>
    <message>
        <source>The database file could not be read or written.</source>
        <translation>無法讀取或寫入資料庫檔案。</translation>
    </message>
    <message>
        <source>The database file contradicts itself. Keep it, and restore a backup.</source>
        <translation>資料庫檔案內容自相矛盾。請保留該檔案，並還原備份。</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Gendan.</source>
        <translation>此檔案由較新版本的 Gendan 寫入。</translation>
    </message>
    <message>
        <source>Stopped; nothing was left behind.</source>
        <translation>已停止，未留下任何變更。</translation>
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
        <translation>顯示在視窗標題和每張表單上。</translation>
    </message>
    <message>
        <source>The company&apos;s own currency, three letters. Orders may have another one.</source>
        <translation>公司本幣，三個字母。訂單可用其他幣別。</translation>
    </message>
    <message>
        <source>Whoever entered an order may also review it. Off: two persons.</source>
        <translation>輸入人可自行審核。關閉時須兩人。</translation>
    </message>
    <message>
        <source>How much more than ordered may be delivered, of each line.</source>
        <translation>每行允許超交的比例。</translation>
    </message>
    <message>
        <source>How much may be lacking and a line still counts as complete.</source>
        <translation>短交在此比例內仍視為完成。</translation>
    </message>
    <message>
        <source>The next follow-up that is proposed, in working days from today.</source>
        <translation>建議的下次跟進日期（從今天起的工作日）。</translation>
    </message>
    <message>
        <source>How long a department has to decide on a request before it is overdue.</source>
        <translation>部門審批申請的期限，逾期提醒。</translation>
    </message>
    <message>
        <source>How long a department has to acknowledge a change.</source>
        <translation>部門確認收到變更通知的期限。</translation>
    </message>
    <message>
        <source>Days that count for deadlines, apart from holidays.</source>
        <translation>計算期限時的工作日（節假日除外）。</translation>
    </message>
    <message>
        <source>Larger files can&apos;t be attached to orders.</source>
        <translation>更大的檔案不能附加到訂單。</translation>
    </message>
    <message>
        <source>An early warning is raised when nobody was contacted for so long.</source>
        <translation>超過此天數無人跟進即預警。</translation>
    </message>
    <message>
        <source>An early warning is raised when production is so far behind its plan.</source>
        <translation>生產落後計劃達到此天數即預警。</translation>
    </message>
    <message>
        <source>An early warning is raised when a supply comes so long after it is needed.</source>
        <translation>供貨晚於需求達到此天數即預警。</translation>
    </message>
    <message>
        <source>An early warning is raised when a change waits so long for its decision.</source>
        <translation>變更待審批達到此天數即預警。</translation>
    </message>
    <message>
        <source>An early warning is raised when a change notice waits so long to be acknowledged.</source>
        <translation>變更通知未確認達到此天數即預警。</translation>
    </message>
    <message>
        <source>An early warning is raised after so many failed inspections of one line.</source>
        <translation>同一行檢驗不合格達到此次數即預警。</translation>
    </message>
    <message>
        <source>An early warning is raised when money is so long overdue.</source>
        <translation>款項逾期達到此天數即預警。</translation>
    </message>
    <message>
        <source>An early warning is raised when the plan ends so long after the promise.</source>
        <translation>計劃晚於承諾達到此天數即預警。</translation>
    </message>
    <message>
        <source>Likelihood times impact, 1 to 9: from here on a risk is high.</source>
        <translation>可能性×影響（1–9）：達到此值為高風險。</translation>
    </message>
    <message>
        <source>Likelihood times impact, 1 to 9: from here on a risk is medium.</source>
        <translation>可能性×影響（1–9）：達到此值為中風險。</translation>
    </message>
    <message>
        <source>How much quality counts in the evaluation of a supplier.</source>
        <translation>品質在供應商評價中的權重。</translation>
    </message>
    <message>
        <source>How much delivery on time counts in the evaluation of a supplier.</source>
        <translation>準時交付在供應商評價中的權重。</translation>
    </message>
    <message>
        <source>How much service counts in the evaluation of a supplier.</source>
        <translation>服務在供應商評價中的權重。</translation>
    </message>
    <message>
        <source>With fewer lots a supplier is given no grade.</source>
        <translation>批次少於此數不評級。</translation>
    </message>
    <message>
        <source>Days in which a supplier should confirm an order.</source>
        <translation>供應商應在此天數內確認訂單。</translation>
    </message>
    <message>
        <source>The policy that forms name in their foot; empty: the usual one.</source>
        <translation>表單頁腳所引用的制度名稱；空為預設。</translation>
    </message>
    <message>
        <source>The version of the policy that forms name in their foot.</source>
        <translation>表單頁腳所引用的制度版本。</translation>
    </message>
    <message>
        <source>How much each of the four dimensions of a tracker&apos;s assessment counts: four numbers with commas.</source>
        <translation>跟單員考核四個維度的權重：以逗號分隔的四個數。</translation>
    </message>
    <message>
        <source>The full performance bonus of a tracker and month, with its currency; empty: none is worked out.</source>
        <translation>跟單員每月全額績效獎金（含幣別）；空則不計算。</translation>
    </message>
</context>
<context>
    <name>tabs</name>
    <message>
        <source>Review</source>
        <translation>審查</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>分派</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>跟催紀錄</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>結算</translation>
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
        <translation>新增明細</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>系統管理員</translation>
    </message>
    <message>
        <source>Air</source>
        <translation>空運</translation>
    </message>
    <message>
        <source>Allocate</source>
        <translation>分派</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>已分派</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>一律</translation>
    </message>
    <message>
        <source>Approve the closing</source>
        <translation>核准結案</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已核准</translation>
    </message>
    <message>
        <source>Department that executes the order</source>
        <translation>執行部門</translation>
    </message>
    <message>
        <source>Balance is zero</source>
        <translation>餘額為零</translation>
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
        <translation>現金</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>Change approved</source>
        <translation>變更已核准</translation>
    </message>
    <message>
        <source>Change carried out</source>
        <translation>變更已執行</translation>
    </message>
    <message>
        <source>Change rejected</source>
        <translation>變更遭駁回</translation>
    </message>
    <message>
        <source>Changes carried out or ended</source>
        <translation>變更皆已處理</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>支票</translation>
    </message>
    <message>
        <source>Claim withdrawn</source>
        <translation>請款已撤回</translation>
    </message>
    <message>
        <source>Payment asked of the customer</source>
        <translation>已向客戶請款</translation>
    </message>
    <message>
        <source>Major defect</source>
        <translation>主要缺點</translation>
    </message>
    <message>
        <source>Minor defect</source>
        <translation>次要缺點</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>結案</translation>
    </message>
    <message>
        <source>Closing approved</source>
        <translation>結案已核准</translation>
    </message>
    <message>
        <source>Closing rejected</source>
        <translation>結案遭駁回</translation>
    </message>
    <message>
        <source>Close short</source>
        <translation>短交結案</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已結案</translation>
    </message>
    <message>
        <source>Closing in approval</source>
        <translation>結案簽核中</translation>
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
        <translation>客訴</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Concession</source>
        <translation>特採</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>機密</translation>
    </message>
    <message>
        <source>Your confirmation is wanted</source>
        <translation>待您確認</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已確認</translation>
    </message>
    <message>
        <source>Contract no.</source>
        <translation>合約編號</translation>
    </message>
    <message>
        <source>Stock count rejected</source>
        <translation>盤點遭駁回</translation>
    </message>
    <message>
        <source>Stock count</source>
        <translation>盤點</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>快遞</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>折讓</translation>
    </message>
    <message>
        <source>Critical defect</source>
        <translation>嚴重缺點</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>幣別</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Customs</source>
        <translation>報關費</translation>
    </message>
    <message>
        <source>Your decision is wanted</source>
        <translation>待您簽核</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>延誤</translation>
    </message>
    <message>
        <source>Decisions delegated to you</source>
        <translation>已委託您代理簽核</translation>
    </message>
    <message>
        <source>Delegation ended</source>
        <translation>代理已終止</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>實際交貨日</translation>
    </message>
    <message>
        <source>Delivering</source>
        <translation>交付中</translation>
    </message>
    <message>
        <source>Everything delivered and confirmed</source>
        <translation>已全數交付並確認</translation>
    </message>
    <message>
        <source>Delivery confirmed</source>
        <translation>已確認收貨</translation>
    </message>
    <message>
        <source>Goods arrived damaged</source>
        <translation>到貨有破損</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>已出貨</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>交期</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>已登錄</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>設備</translation>
    </message>
    <message>
        <source>Prices without tax</source>
        <translation>未稅</translation>
    </message>
    <message>
        <source>Executing</source>
        <translation>執行中</translation>
    </message>
    <message>
        <source>Accepted by Finance</source>
        <translation>財務已核可</translation>
    </message>
    <message>
        <source>Expense audited</source>
        <translation>費用已審核</translation>
    </message>
    <message>
        <source>Expense to audit</source>
        <translation>費用待審核</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>尚可</translation>
    </message>
    <message>
        <source>Final (FQC)</source>
        <translation>成品檢驗（FQC）</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>財務</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>應付帳款</translation>
    </message>
    <message>
        <source>To be received</source>
        <translation>應收帳款</translation>
    </message>
    <message>
        <source>Finish the delivery</source>
        <translation>完成交付</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>運費</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Goods accepted</source>
        <translation>驗收入庫</translation>
    </message>
    <message>
        <source>Goods arrived</source>
        <translation>貨物已到</translation>
    </message>
    <message>
        <source>Goods rejected</source>
        <translation>貨物遭拒收</translation>
    </message>
    <message>
        <source>Goods returned</source>
        <translation>貨物已退</translation>
    </message>
    <message>
        <source>Head of department</source>
        <translation>部門主管</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>已執行</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>In process (IPQC)</source>
        <translation>製程檢驗（IPQC）</translation>
    </message>
    <message>
        <source>Prices with tax</source>
        <translation>含稅</translation>
    </message>
    <message>
        <source>Incoming (IQC)</source>
        <translation>進料檢驗（IQC）</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>檢驗</translation>
    </message>
    <message>
        <source>Inspection failed</source>
        <translation>檢驗不合格</translation>
    </message>
    <message>
        <source>Failed goods dealt with</source>
        <translation>不合格品皆已處置</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>保險費</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>已開立</translation>
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
        <translation>明細金額</translation>
    </message>
    <message>
        <source>Logistics</source>
        <translation>物流</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>較大</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>管理階層</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>經理</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>物料</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>會議</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>即時訊息</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Money changes</source>
        <translation>金額異動</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不適用</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>Change notices acknowledged</source>
        <translation>變更通知皆已確認</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>已暫停</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未結</translation>
    </message>
    <message>
        <source>Order no.</source>
        <translation>訂單編號</translation>
    </message>
    <message>
        <source>Order date</source>
        <translation>訂單日期</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>全部訂單</translation>
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
        <translation>出貨檢驗（OQC）</translation>
    </message>
    <message>
        <source>More than 90 days late</source>
        <translation>逾期90天以上</translation>
    </message>
    <message>
        <source>Department that owns the order</source>
        <translation>權責部門</translation>
    </message>
    <message>
        <source>Packaging</source>
        <translation>包裝費</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>Customer / supplier</source>
        <translation>往來對象</translation>
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
        <translation>付款通知單待放行</translation>
    </message>
    <message>
        <source>Payment notice withdrawn</source>
        <translation>付款通知單已撤回</translation>
    </message>
    <message>
        <source>Payment posted</source>
        <translation>款項已登錄</translation>
    </message>
    <message>
        <source>Payment refused</source>
        <translation>付款遭拒</translation>
    </message>
    <message>
        <source>Payment released</source>
        <translation>付款已放行</translation>
    </message>
    <message>
        <source>Payment reversed</source>
        <translation>款項已沖銷</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>付款條件</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待簽核</translation>
    </message>
    <message>
        <source>Pick-up</source>
        <translation>自取</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>不佳</translation>
    </message>
    <message>
        <source>Problem raised</source>
        <translation>新問題</translation>
    </message>
    <message>
        <source>Problem solved</source>
        <translation>問題已解決</translation>
    </message>
    <message>
        <source>Problems solved</source>
        <translation>問題皆已解決</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>產品編號</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>生產</translation>
    </message>
    <message>
        <source>In production</source>
        <translation>生產中</translation>
    </message>
    <message>
        <source>To plan</source>
        <translation>待排程</translation>
    </message>
    <message>
        <source>Ready to ship</source>
        <translation>待出貨</translation>
    </message>
    <message>
        <source>Production finished</source>
        <translation>生產已完成</translation>
    </message>
    <message>
        <source>Promised date</source>
        <translation>承諾交期</translation>
    </message>
    <message>
        <source>Your proposal was confirmed</source>
        <translation>您的提議已確認</translation>
    </message>
    <message>
        <source>Your proposal was rejected</source>
        <translation>您的提議遭駁回</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>待確認</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>採購</translation>
    </message>
    <message>
        <source>Purchasing</source>
        <translation>採購</translation>
    </message>
    <message>
        <source>Purchase drafts</source>
        <translation>採購草稿</translation>
    </message>
    <message>
        <source>Expected arrivals</source>
        <translation>預計到貨</translation>
    </message>
    <message>
        <source>Purchases to allocate</source>
        <translation>待分派採購單</translation>
    </message>
    <message>
        <source>Purchases to review</source>
        <translation>待審核採購單</translation>
    </message>
    <message>
        <source>Purchases to pay</source>
        <translation>待付採購單</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Failed goods</source>
        <translation>不合格品</translation>
    </message>
    <message>
        <source>To inspect</source>
        <translation>待檢驗</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Quantity or date changes after the first delivery</source>
        <translation>首次交付後數量或日期異動</translation>
    </message>
    <message>
        <source>Rail</source>
        <translation>鐵路</translation>
    </message>
    <message>
        <source>Accepted into stock</source>
        <translation>合格入庫</translation>
    </message>
    <message>
        <source>Rectification demanded</source>
        <translation>要求矯正</translation>
    </message>
    <message>
        <source>Rectification done</source>
        <translation>矯正已完成</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒絕</translation>
    </message>
    <message>
        <source>Reject the closing</source>
        <translation>駁回結案</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已駁回</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>已放行</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Remove a line</source>
        <translation>刪除明細</translation>
    </message>
    <message>
        <source>Reopen the delivery</source>
        <translation>重新交付</translation>
    </message>
    <message>
        <source>Reopen the settlement</source>
        <translation>重新結算</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>維修</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>換貨</translation>
    </message>
    <message>
        <source>Request the closing</source>
        <translation>申請結案</translation>
    </message>
    <message>
        <source>Requested date</source>
        <translation>要求交期</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>已解決</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>已恢復</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退貨</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退貨</translation>
    </message>
    <message>
        <source>Reversal rejected</source>
        <translation>沖銷遭駁回</translation>
    </message>
    <message>
        <source>Rework</source>
        <translation>重工</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>公路</translation>
    </message>
    <message>
        <source>Department or roles of a person</source>
        <translation>人員的部門或角色</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>銷售</translation>
    </message>
    <message>
        <source>Sales drafts</source>
        <translation>銷售草稿</translation>
    </message>
    <message>
        <source>Sales orders to allocate</source>
        <translation>待分派銷售訂單</translation>
    </message>
    <message>
        <source>Deliveries to confirm</source>
        <translation>待確認收貨</translation>
    </message>
    <message>
        <source>Sales orders to review</source>
        <translation>待審核銷售訂單</translation>
    </message>
    <message>
        <source>Sales orders to settle</source>
        <translation>待結算銷售訂單</translation>
    </message>
    <message>
        <source>Scrap</source>
        <translation>報廢</translation>
    </message>
    <message>
        <source>Sea</source>
        <translation>海運</translation>
    </message>
    <message>
        <source>Sent back to be corrected</source>
        <translation>退回修改</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Settle in full</source>
        <translation>全額結清</translation>
    </message>
    <message>
        <source>Settlement method</source>
        <translation>結算方式</translation>
    </message>
    <message>
        <source>Settling</source>
        <translation>結算中</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>嚴重</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>已出運</translation>
    </message>
    <message>
        <source>Shipping notice cancelled</source>
        <translation>出貨通知單已取消</translation>
    </message>
    <message>
        <source>Shipping notice issued</source>
        <translation>出貨通知單已開立</translation>
    </message>
    <message>
        <source>Shortage</source>
        <translation>短缺</translation>
    </message>
    <message>
        <source>Sort out</source>
        <translation>挑選</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>規格</translation>
    </message>
    <message>
        <source>Staffing</source>
        <translation>人力</translation>
    </message>
    <message>
        <source>Start the delivery</source>
        <translation>開始交付</translation>
    </message>
    <message>
        <source>Start the execution</source>
        <translation>開始執行</translation>
    </message>
    <message>
        <source>Executed and settled in full</source>
        <translation>已全數執行並結清</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>送審</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供應商</translation>
    </message>
    <message>
        <source>Supply comes late</source>
        <translation>供料將延誤</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>稅率</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
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
        <translation>待審核</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>跟單員</translation>
    </message>
    <message>
        <source>You track this order now</source>
        <translation>您已獲指派跟單</translation>
    </message>
    <message>
        <source>My orders</source>
        <translation>我的訂單</translation>
    </message>
    <message>
        <source>To close</source>
        <translation>待結案</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>轉帳</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>差旅費</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>審核中</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>單價</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>急件</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>拜訪</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>倉庫</translation>
    </message>
    <message>
        <source>To accept</source>
        <translation>待驗收</translation>
    </message>
    <message>
        <source>To dispatch</source>
        <translation>待出運</translation>
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
        <translation>待跟催</translation>
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
        <translation>已確認</translation>
    </message>
    <message>
        <source>Working days with an entry</source>
        <translation>有跟蹤記錄的工作日</translation>
    </message>
    <message>
        <source>Ad hoc</source>
        <translation>不定期</translation>
    </message>
    <message>
        <source>Entries that agree with the facts</source>
        <translation>與事實相符的記錄</translation>
    </message>
    <message>
        <source>Your assessment is final</source>
        <translation>您的考核已定稿</translation>
    </message>
    <message>
        <source>A tracker objects to an assessment</source>
        <translation>跟單員對考核提出異議</translation>
    </message>
    <message>
        <source>Work attitude</source>
        <translation>工作態度</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Production behind plan</source>
        <translation>生產落後於計劃</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Change notice not acknowledged</source>
        <translation>變更通知未確認</translation>
    </message>
    <message>
        <source>Change undecided for too long</source>
        <translation>變更久未審批</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>已消除</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>溝通協調</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合約</translation>
    </message>
    <message>
        <source>Customer over the credit limit</source>
        <translation>客戶超信用額度</translation>
    </message>
    <message>
        <source>Goods may go although over the credit limit</source>
        <translation>超信用額度特批發貨</translation>
    </message>
    <message>
        <source>Credit rating confirmed</source>
        <translation>信用評級已確認</translation>
    </message>
    <message>
        <source>Credit rating rejected</source>
        <translation>信用評級被駁回</translation>
    </message>
    <message>
        <source>Cancellation by the customer</source>
        <translation>客戶取消訂單</translation>
    </message>
    <message>
        <source>Change by the customer</source>
        <translation>客戶變更</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Working days late per follow-up</source>
        <translation>每次跟蹤平均遲延工作日</translation>
    </message>
    <message>
        <source>Median working days to solve</source>
        <translation>解決問題的工作日中位數</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>圖紙</translation>
    </message>
    <message>
        <source>Entries corrected later</source>
        <translation>事後更正的記錄</translation>
    </message>
    <message>
        <source>Equipment failure</source>
        <translation>設備故障</translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation>優秀</translation>
    </message>
    <message>
        <source>Failed inspection repeatedly</source>
        <translation>多次檢驗不合格</translation>
    </message>
    <message>
        <source>Order days with an entry</source>
        <translation>有跟蹤記錄的訂單天數</translation>
    </message>
    <message>
        <source>Problems found before the order was due</source>
        <translation>交期前發現的問題</translation>
    </message>
    <message>
        <source>Problems found by the tracker</source>
        <translation>跟單員自己發現的問題</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>發票</translation>
    </message>
    <message>
        <source>Late material</source>
        <translation>材料供應延遲</translation>
    </message>
    <message>
        <source>Late payment</source>
        <translation>延遲付款</translation>
    </message>
    <message>
        <source>Late delivery by the supplier</source>
        <translation>供應商延遲交貨</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>In the risk register</source>
        <translation>已列入風險登記</translation>
    </message>
    <message>
        <source>Quality of material</source>
        <translation>材料品質</translation>
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
        <translation>久未跟蹤</translation>
    </message>
    <message>
        <source>Change notices acknowledged in time</source>
        <translation>按時確認的變更通知</translation>
    </message>
    <message>
        <source>Objected</source>
        <translation>有異議</translation>
    </message>
    <message>
        <source>Follow-ups on time</source>
        <translation>按時跟蹤</translation>
    </message>
    <message>
        <source>Order execution</source>
        <translation>訂單執行</translation>
    </message>
    <message>
        <source>Changes passed on in time</source>
        <translation>按時傳達的變更</translation>
    </message>
    <message>
        <source>Our payment is overdue</source>
        <translation>應付逾期</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Problem solving</source>
        <translation>問題處理</translation>
    </message>
    <message>
        <source>Quality of production</source>
        <translation>產品品質</translation>
    </message>
    <message>
        <source>Plan ends after the promise</source>
        <translation>計劃晚於承諾交期</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Customer pays late</source>
        <translation>客戶逾期未付</translation>
    </message>
    <message>
        <source>Problems that came again</source>
        <translation>再次出現的問題</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>已被更正</translation>
    </message>
    <message>
        <source>Risk to watch</source>
        <translation>有風險需關注</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>掃描件</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>已暫緩</translation>
    </message>
    <message>
        <source>Effect of the solutions</source>
        <translation>解決效果</translation>
    </message>
    <message>
        <source>Problems solved in time</source>
        <translation>按時解決的問題</translation>
    </message>
    <message>
        <source>Staff shortage</source>
        <translation>人員不足</translation>
    </message>
    <message>
        <source>Stock short</source>
        <translation>庫存不足</translation>
    </message>
    <message>
        <source>Supply comes after it is needed</source>
        <translation>供料晚於需求</translation>
    </message>
    <message>
        <source>Damage on the way</source>
        <translation>運輸損壞</translation>
    </message>
    <message>
        <source>Delay on the way</source>
        <translation>運輸延誤</translation>
    </message>
    <message>
        <source>Loss on the way</source>
        <translation>運輸遺失</translation>
    </message>
    <message>
        <source>Unqualified</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>未評級</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>已定稿</translation>
    </message>
</context>
</TS>
