<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AboutPage</name>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Server: {address}</source>
        <translation>服务器：{address}</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0.</source>
        <translation>基于 Apache License 2.0 的自由软件。</translation>
    </message>
    <message>
        <source>It uses the work of others:</source>
        <translation>使用了以下软件：</translation>
    </message>
</context>
<context>
    <name>Access</name>
    <message>
        <source>A chat that you have left</source>
        <translation>你已退出的聊天</translation>
    </message>
    <message>
        <source>Your chat with {names}</source>
        <translation>你与 {names} 的聊天</translation>
    </message>
</context>
<context>
    <name>AccessList</name>
    <message>
        <source>Show older ones</source>
        <translation>显示更早的</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
    <message>
        <source>Nobody has read chats of yours that they are not in.</source>
        <translation>没有外人查阅过你的聊天。</translation>
    </message>
    <message>
        <source>These people have read chats of yours that they are not in.</source>
        <translation>以下人员查阅过你的聊天，而他们不在其中。</translation>
    </message>
</context>
<context>
    <name>AccessNews</name>
    <message>
        <source>{name} reads {chat}</source>
        <translation>{name} 正在查阅：{chat}</translation>
    </message>
</context>
<context>
    <name>AccessPage</name>
    <message>
        <source>Access log</source>
        <translation>访问记录</translation>
    </message>
</context>
<context>
    <name>AccessPresenter</name>
    <message>
        <source>{purpose} ({case})</source>
        <translation>{purpose}（{case}）</translation>
    </message>
    <message numerus="yes">
        <source>%n messages read</source>
        <translation>
            <numerusform>阅读 %n 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing read yet</source>
        <translation>尚未阅读</translation>
    </message>
    <message numerus="yes">
        <source>%n files read</source>
        <translation>
            <numerusform>阅读 %n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages copied</source>
        <translation>
            <numerusform>复制 %n 条消息</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name in another script</source>
        <translation>其他文字的姓名</translation>
    </message>
    <message>
        <source>For example 문해솔 or 陈雨桐; may stay empty.</source>
        <translation>例如 Chen Yutong 或 문해솔，可以留空。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation>保存个人资料</translation>
    </message>
    <message>
        <source>Old password</source>
        <translation>旧密码</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>8 characters or more.</source>
        <translation>至少 8 个字符。</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>更改密码</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>个人资料</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>请输入你的姓名。</translation>
    </message>
    <message>
        <source>Saved. Colleagues see it when you are online.</source>
        <translation>已保存。你上线后，同事就能看到。</translation>
    </message>
    <message>
        <source>Enter your old password.</source>
        <translation>请输入旧密码。</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>请设置密码。</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %Ln characters.</source>
        <translation>
            <numerusform>至少使用 %Ln 个字符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use at most %Ln characters.</source>
        <translation>
            <numerusform>最多使用 %Ln 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>You are offline. A new password needs the server.</source>
        <translation>你已离线。连接服务器后才能更改密码。</translation>
    </message>
    <message>
        <source>The password is changed. All other devices are signed out.</source>
        <translation>密码已更改，其他设备已全部退出登录。</translation>
    </message>
</context>
<context>
    <name>AcknowledgedPopover</name>
    <message>
        <source>{count} of {all} acknowledged</source>
        <translation>{count}/{all} 人已确认</translation>
    </message>
</context>
<context>
    <name>AddPeopleDialog</name>
    <message>
        <source>Add people</source>
        <translation>添加成员</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln people</source>
        <translation>
            <numerusform>添加 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose somebody first</source>
        <translation>请先选择联系人</translation>
    </message>
</context>
<context>
    <name>AlertsPage</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Tell me of</source>
        <translation>通知范围</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>全部消息</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>@我</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不通知</translation>
    </message>
    <message>
        <source>Show who writes and what</source>
        <translation>显示发送人和内容</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>播放提示音</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>Messages with one of these words are told like mentions. Put commas between.</source>
        <translation>包含这些词的消息会像 @我 一样通知。请用逗号分隔。</translation>
    </message>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>关闭窗口后继续运行</translation>
    </message>
    <message>
        <source>Start with this computer</source>
        <translation>开机时自动启动</translation>
    </message>
    <message>
        <source>Mentions are messages that name you or everybody. Direct messages are told as well.</source>
        <translation>提到你或所有人的消息都算 @我。单聊消息也会通知。</translation>
    </message>
    <message>
        <source>While your system is set to do not disturb, it keeps them for later.</source>
        <translation>系统处于勿扰模式时，通知会稍后显示。</translation>
    </message>
    <message>
        <source>Chats with their own setting</source>
        <translation>单独设置的聊天</translation>
    </message>
    <message>
        <source>A muted chat tells nothing; mentions only show the @ in the list.</source>
        <translation>免打扰的聊天不会通知，@我 只会在列表中显示 @。</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>There is no tray here: closing the window makes it small. Ctrl+Q ends Atrium.</source>
        <translation>此系统没有托盘，关闭窗口会将其最小化。按 Ctrl+Q 退出 Atrium。</translation>
    </message>
    <message>
        <source>None. A chat&apos;s menu has the settings.</source>
        <translation>无。可在聊天的菜单中设置。</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>已免打扰</translation>
    </message>
    <message>
        <source>Mentions only</source>
        <translation>仅 @我</translation>
    </message>
    <message>
        <source>Tell all</source>
        <translation>全部通知</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>You are offline. Try again when you are online.</source>
        <translation>你已离线。联网后请重试。</translation>
    </message>
</context>
<context>
    <name>AttachmentTray</name>
    <message>
        <source>Attached files</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>正在读取文件</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message numerus="yes">
        <source>imported %n people</source>
        <translation>
            <numerusform>导入了 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>copied %n entries of this log</source>
        <translation>
            <numerusform>复制了此日志的 %n 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exported %n messages</source>
        <translation>
            <numerusform>导出了 %n 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>The server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>started a review</source>
        <translation>开始了查阅</translation>
    </message>
    <message>
        <source>closed the review</source>
        <translation>结束了查阅</translation>
    </message>
    <message>
        <source>read earlier versions of {first}</source>
        <translation>查看了 {first} 号的早期版本</translation>
    </message>
    <message>
        <source>searched in the chat</source>
        <translation>在聊天中搜索</translation>
    </message>
    <message>
        <source>opened a file of {first}</source>
        <translation>打开了 {first} 号的文件</translation>
    </message>
    <message>
        <source>added a note</source>
        <translation>添加了备注</translation>
    </message>
    <message>
        <source>asked for a second person</source>
        <translation>请求第二人同意</translation>
    </message>
    <message>
        <source>agreed as second person</source>
        <translation>作为第二人同意</translation>
    </message>
    <message>
        <source>declined as second person</source>
        <translation>作为第二人拒绝</translation>
    </message>
    <message>
        <source>settled a flag of {first}</source>
        <translation>处理了 {first} 号的标记</translation>
    </message>
    <message>
        <source>did what this version does not know</source>
        <translation>做了此版本不认识的操作</translation>
    </message>
    <message>
        <source>read message {first}</source>
        <translation>阅读了 {first} 号消息</translation>
    </message>
    <message>
        <source>read messages {first} to {last}</source>
        <translation>阅读了 {first} 到 {last} 号消息</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>deleted the rule {words}</source>
        <translation>删除了规则“{words}”</translation>
    </message>
    <message>
        <source>added the rule {words}</source>
        <translation>添加了规则“{words}”</translation>
    </message>
    <message>
        <source>changed the rule {words}</source>
        <translation>更改了规则“{words}”</translation>
    </message>
    <message>
        <source>holds a chat: nothing of it grows too old</source>
        <translation>保留一个聊天：其内容不会过期</translation>
    </message>
    <message>
        <source>let go of a chat that was held</source>
        <translation>解除了一个聊天的保留</translation>
    </message>
    <message>
        <source>changed a department</source>
        <translation>更改了部门</translation>
    </message>
    <message>
        <source>added a department</source>
        <translation>添加了部门</translation>
    </message>
    <message>
        <source>lets {name} decide in their absence</source>
        <translation>让 {name} 在自己不在时代为审批</translation>
    </message>
    <message>
        <source>lets {name} decide no more</source>
        <translation>不再让 {name} 代为审批</translation>
    </message>
    <message>
        <source>looked at a part of this log</source>
        <translation>查看了此日志的一部分</translation>
    </message>
    <message>
        <source>looked at this log</source>
        <translation>查看了此日志</translation>
    </message>
    <message>
        <source>proposed version {version} of the policy</source>
        <translation>提议了政策版本 {version}</translation>
    </message>
    <message>
        <source>put version {version} of the policy in force</source>
        <translation>使政策版本 {version} 生效</translation>
    </message>
    <message>
        <source>took back version {version} of the policy</source>
        <translation>撤回了政策版本 {version}</translation>
    </message>
    <message>
        <source>took note of version {version} of the policy</source>
        <translation>知悉了政策版本 {version}</translation>
    </message>
    <message>
        <source>said what a chat is about</source>
        <translation>设定了一个聊天的类别</translation>
    </message>
    <message>
        <source>changed the rank of {name}</source>
        <translation>更改了 {name} 的职级</translation>
    </message>
    <message>
        <source>changed the manager of {name}</source>
        <translation>更改了 {name} 的上级</translation>
    </message>
    <message>
        <source>moved {name} to another department</source>
        <translation>将 {name} 调到另一部门</translation>
    </message>
    <message>
        <source>removed a department</source>
        <translation>删除了部门</translation>
    </message>
    <message>
        <source>changed the roles of {name}</source>
        <translation>更改了 {name} 的角色</translation>
    </message>
    <message>
        <source>noted that {name} has left</source>
        <translation>记录 {name} 已离开公司</translation>
    </message>
    <message>
        <source>noted that {name} is back</source>
        <translation>记录 {name} 已回到公司</translation>
    </message>
    <message>
        <source>saved version {version} of the template {words}</source>
        <translation>保存了模板 {words} 的第 {version} 版</translation>
    </message>
    <message>
        <source>decided on a request by {name}</source>
        <translation>审批了 {name} 的申请</translation>
    </message>
    <message>
        <source>Purpose: {words}</source>
        <translation>目的：{words}</translation>
    </message>
    <message>
        <source>For: {words}</source>
        <translation>内容：{words}</translation>
    </message>
    <message>
        <source>From {before} to {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>Case {case}</source>
        <translation>案件 {case}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>a department that is gone</source>
        <translation>已撤销的部门</translation>
    </message>
    <message>
        <source>among colleagues</source>
        <translation>同事之间</translation>
    </message>
    <message>
        <source>with customers</source>
        <translation>与客户</translation>
    </message>
    <message>
        <source>HR</source>
        <translation>人事</translation>
    </message>
    <message>
        <source>union</source>
        <translation>工会</translation>
    </message>
    <message>
        <source>health</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>law</source>
        <translation>法律</translation>
    </message>
</context>
<context>
    <name>AuditKind</name>
    <message>
        <source>Reviews opened</source>
        <translation>开始查阅</translation>
    </message>
    <message>
        <source>Reviews closed</source>
        <translation>结束查阅</translation>
    </message>
    <message>
        <source>Messages read</source>
        <translation>阅读消息</translation>
    </message>
    <message>
        <source>Earlier versions read</source>
        <translation>阅读旧版本</translation>
    </message>
    <message>
        <source>Searches in reviews</source>
        <translation>查阅中搜索</translation>
    </message>
    <message>
        <source>Files read</source>
        <translation>阅读文件</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Second person asked</source>
        <translation>请求第二人</translation>
    </message>
    <message>
        <source>Second person agreed</source>
        <translation>第二人同意</translation>
    </message>
    <message>
        <source>Second person declined</source>
        <translation>第二人拒绝</translation>
    </message>
    <message>
        <source>Chats exported</source>
        <translation>导出聊天</translation>
    </message>
    <message>
        <source>Policies proposed</source>
        <translation>提议政策</translation>
    </message>
    <message>
        <source>Policies published</source>
        <translation>发布政策</translation>
    </message>
    <message>
        <source>Policies taken back</source>
        <translation>撤回政策</translation>
    </message>
    <message>
        <source>Policy noted</source>
        <translation>知悉政策</translation>
    </message>
    <message>
        <source>Kinds of chats set</source>
        <translation>设定聊天类别</translation>
    </message>
    <message>
        <source>Chats held</source>
        <translation>保留聊天</translation>
    </message>
    <message>
        <source>Rules changed</source>
        <translation>更改规则</translation>
    </message>
    <message>
        <source>Flags settled</source>
        <translation>处理标记</translation>
    </message>
    <message>
        <source>Ranks changed</source>
        <translation>更改职级</translation>
    </message>
    <message>
        <source>Managers changed</source>
        <translation>更改上级</translation>
    </message>
    <message>
        <source>Moves to a department</source>
        <translation>部门调动</translation>
    </message>
    <message>
        <source>Departments changed</source>
        <translation>更改部门</translation>
    </message>
    <message>
        <source>Departments removed</source>
        <translation>已删除的部门</translation>
    </message>
    <message>
        <source>Roles changed</source>
        <translation>更改角色</translation>
    </message>
    <message>
        <source>People who left</source>
        <translation>离开公司</translation>
    </message>
    <message>
        <source>People imported</source>
        <translation>导入人员</translation>
    </message>
    <message>
        <source>Templates of approvals</source>
        <translation>审批模板</translation>
    </message>
    <message>
        <source>Decisions on requests</source>
        <translation>申请的审批</translation>
    </message>
    <message>
        <source>Deputies in approvals</source>
        <translation>审批代理人</translation>
    </message>
    <message>
        <source>Looks at this log</source>
        <translation>查看日志</translation>
    </message>
    <message>
        <source>Copies of this log</source>
        <translation>复制日志</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Audit log</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>Chain intact</source>
        <translation>链条完整</translation>
    </message>
    <message>
        <source>Chain broken</source>
        <translation>链条断裂</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查看</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>记录类别</translation>
    </message>
    <message>
        <source>About anybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>No such entries</source>
        <translation>没有此类记录</translation>
    </message>
    <message>
        <source>Nothing of this kind was noted.</source>
        <translation>没有记录过这类事情。</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>显示更早的</translation>
    </message>
</context>
<context>
    <name>AuditPresenter</name>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Your look at them is one, too.</source>
        <translation>你的这次查看也是一条记录。</translation>
    </message>
    <message>
        <source>Each entry on show was found sealed with the one before it. Checked at {time}.</source>
        <translation>所显示的每条记录都与前一条相互封印。检查于 {time}。</translation>
    </message>
    <message>
        <source>An entry on show does not fit the one before it: something was changed past Atrium. Checked at {time}. Have the whole log verified with the checkpoints that are kept outside.</source>
        <translation>有一条记录与前一条不符：有内容绕过 Atrium 被更改。检查于 {time}。请用保存在外部的检查点验证整个日志。</translation>
    </message>
    <message>
        <source>This file cannot be written, or the disk is full. No copy was kept.</source>
        <translation>无法写入此文件，或磁盘已满。未保留副本。</translation>
    </message>
    <message>
        <source>{done} of {all} entries</source>
        <translation>{done} / {all} 条</translation>
    </message>
    <message>
        <source>Saved as {name}. The log has noted that it was copied.</source>
        <translation>已保存为 {name}。日志已记录此次复制。</translation>
    </message>
</context>
<context>
    <name>BarredLine</name>
    <message>
        <source>Let in again</source>
        <translation>重新添加</translation>
    </message>
    <message>
        <source>Taken out: {names}</source>
        <translation>已移出：{names}</translation>
    </message>
</context>
<context>
    <name>Bell</name>
    <message>
        <source>You are mentioned</source>
        <translation>有人 @你</translation>
    </message>
    <message>
        <source>{name} in {chat}</source>
        <translation>{name} · {chat}</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>@我</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>BellButton</name>
    <message>
        <source>What you missed</source>
        <translation>错过的通知</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln 条新通知</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BellView</name>
    <message>
        <source>What you missed</source>
        <translation>错过的通知</translation>
    </message>
    <message>
        <source>Nothing in the last day.</source>
        <translation>过去一天没有错过的通知。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Again in 20 minutes</source>
        <translation>20 分钟后再提醒</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>Brand</name>
    <message>
        <source>One place for your colleagues, and the work between you.</source>
        <translation>同事和工作，都在一处。</translation>
    </message>
    <message>
        <source>Runs on your own computer or server. Your messages stay with you.</source>
        <translation>运行在你自己的电脑或服务器上，消息始终由你掌握。</translation>
    </message>
</context>
<context>
    <name>ChatClass</name>
    <message>
        <source>Work among colleagues</source>
        <translation>同事之间的工作</translation>
    </message>
    <message>
        <source>Work with customers</source>
        <translation>与客户的工作</translation>
    </message>
    <message>
        <source>HR</source>
        <translation>人事</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>工会</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>法务</translation>
    </message>
    <message>
        <source>Nobody reviews this chat. It is about: {about}.</source>
        <translation>没有人查阅此聊天。类别：{about}。</translation>
    </message>
    <message>
        <source>Nobody reviews this chat: your company&apos;s policy leaves it out.</source>
        <translation>没有人查阅此聊天：公司政策不包括它。</translation>
    </message>
    <message>
        <source>Managers may review chats as your company&apos;s policy allows. You see every review in your access log.</source>
        <translation>管理人员可按公司政策查阅聊天。每次查阅都会显示在你的访问记录中。</translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation>请用几句话说明原因。</translation>
    </message>
</context>
<context>
    <name>ChatListView</name>
    <message>
        <source>Chats</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新聊天</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>@我</translation>
    </message>
    <message>
        <source>Invite the people you work with; chats appear here.</source>
        <translation>邀请一起工作的同事，聊天会显示在这里。</translation>
    </message>
    <message>
        <source>Say hello</source>
        <translation>打个招呼吧</translation>
    </message>
    <message>
        <source>Invite colleagues</source>
        <translation>邀请同事</translation>
    </message>
    <message>
        <source>People, groups, saved messages</source>
        <translation>单聊、群聊、收藏的消息</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Write to somebody you work with; chats appear here.</source>
        <translation>给一起工作的同事发条消息，聊天会显示在这里。</translation>
    </message>
    <message>
        <source>No chats of this kind</source>
        <translation>没有此类聊天</translation>
    </message>
    <message>
        <source>Everything is read</source>
        <translation>已全部读完</translation>
    </message>
    <message>
        <source>Nobody has mentioned you</source>
        <translation>还没有人 @你</translation>
    </message>
    <message>
        <source>Search this computer</source>
        <translation>搜索本机内容</translation>
    </message>
    <message>
        <source>Search or jump to</source>
        <translation>搜索或跳转</translation>
    </message>
    <message>
        <source>People and groups</source>
        <translation>单聊和群聊</translation>
    </message>
    <message>
        <source>People</source>
        <translation>单聊</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>群聊</translation>
    </message>
    <message>
        <source>Saved messages</source>
        <translation>收藏的消息</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消置顶</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>取消免打扰</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>消息免打扰</translation>
    </message>
    <message>
        <source>Tell mentions only</source>
        <translation>仅通知 @我</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>标为已读</translation>
    </message>
    <message>
        <source>Leave the group</source>
        <translation>退出群聊</translation>
    </message>
    <message>
        <source>Open the group again</source>
        <translation>取消归档群聊</translation>
    </message>
    <message>
        <source>Archive the group</source>
        <translation>归档群聊</translation>
    </message>
    <message>
        <source>Archive {title}?</source>
        <translation>要归档“{title}”吗？</translation>
    </message>
    <message>
        <source>Everybody can read it, nobody can write in it. You can open it again.</source>
        <translation>所有人都可以查看，但无人可以发言。之后可以取消归档。</translation>
    </message>
    <message>
        <source>Archive for all</source>
        <translation>为所有人归档</translation>
    </message>
    <message>
        <source>Leave {title}?</source>
        <translation>要退出“{title}”吗？</translation>
    </message>
    <message>
        <source>You get no more messages from it. A member can bring you back.</source>
        <translation>你将不再收到此群聊的消息。其他成员可以再次添加你。</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>ChatSection</name>
    <message>
        <source>Choose a chat</source>
        <translation>选择一个聊天</translation>
    </message>
    <message>
        <source>Or begin one with somebody you work with.</source>
        <translation>或与同事开始新的聊天。</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新聊天</translation>
    </message>
    <message>
        <source>The chat is no longer muted</source>
        <translation>已取消聊天免打扰</translation>
    </message>
    <message>
        <source>The chat is muted</source>
        <translation>已开启消息免打扰</translation>
    </message>
</context>
<context>
    <name>Chats</name>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Enter hides them</source>
        <translation>按 Enter 隐藏</translation>
    </message>
    <message>
        <source>Enter shows them</source>
        <translation>按 Enter 显示</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>截至 {time}</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>you are mentioned</source>
        <translation>有人 @你</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>已免打扰</translation>
    </message>
    <message>
        <source>mentions only</source>
        <translation>仅通知 @我</translation>
    </message>
    <message>
        <source>Connection lost at {time}</source>
        <translation>连接已于 {time} 断开</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>全部消息</translation>
    </message>
    <message>
        <source>Mentions only</source>
        <translation>仅 @我</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不通知</translation>
    </message>
    <message>
        <source>Archived: it can be read, and nobody writes in it.</source>
        <translation>已归档：可以查看，但无法发言。</translation>
    </message>
    <message>
        <source>Newcomers see everything.</source>
        <translation>新成员可以查看全部历史消息。</translation>
    </message>
    <message>
        <source>Newcomers see the last 100 messages.</source>
        <translation>新成员可以查看最近 100 条消息。</translation>
    </message>
    <message>
        <source>Newcomers see nothing from before.</source>
        <translation>新成员看不到历史消息。</translation>
    </message>
    <message>
        <source>Only the owner and admins write.</source>
        <translation>仅群主和管理员可以发言。</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部消息</translation>
    </message>
    <message>
        <source>The last 100 messages</source>
        <translation>最近 100 条消息</translation>
    </message>
    <message>
        <source>Nothing from before</source>
        <translation>不显示历史消息</translation>
    </message>
    <message>
        <source>They see everything that was written before.</source>
        <translation>新成员可以查看之前的全部消息。</translation>
    </message>
    <message>
        <source>They see the last 100 messages.</source>
        <translation>新成员可以查看最近 100 条消息。</translation>
    </message>
    <message>
        <source>They see what is written from now on.</source>
        <translation>新成员只能查看从现在起的消息。</translation>
    </message>
    <message>
        <source>{words}…</source>
        <translation>{words}…</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>还没有消息</translation>
    </message>
    <message>
        <source>waiting to send</source>
        <translation>待发送</translation>
    </message>
    <message>
        <source>You recalled a message</source>
        <translation>你撤回了一条消息</translation>
    </message>
    <message>
        <source>{name} recalled a message</source>
        <translation>{name} 撤回了一条消息</translation>
    </message>
    <message>
        <source>You: {text}</source>
        <translation>我：{text}</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <comment>who said it, in a row of the chat list</comment>
        <translation>{name}：{text}</translation>
    </message>
    <message>
        <source>Not sent: {reason}</source>
        <translation>发送失败：{reason}</translation>
    </message>
    <message>
        <source>Not done: see the outbox</source>
        <translation>未完成，请查看待发送</translation>
    </message>
    <message>
        <source>Update Atrium to read this line</source>
        <translation>请更新 Atrium 以查看此行</translation>
    </message>
    <message>
        <source>you</source>
        <comment>in a list of people</comment>
        <translation>你</translation>
    </message>
    <message>
        <source>Message recalled</source>
        <translation>消息已撤回</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>{name} is typing</source>
        <translation>{name} 正在输入</translation>
    </message>
    <message>
        <source>{name} and {other} are typing</source>
        <translation>{name} 和 {other} 正在输入</translation>
    </message>
    <message>
        <source>You opened the group</source>
        <translation>你创建了群聊</translation>
    </message>
    <message>
        <source>{name} opened the group</source>
        <translation>{name} 创建了群聊</translation>
    </message>
    <message>
        <source>You joined</source>
        <translation>你加入了群聊</translation>
    </message>
    <message>
        <source>{name} joined</source>
        <translation>{name} 加入了群聊</translation>
    </message>
    <message>
        <source>You added {people}</source>
        <translation>你添加了 {people}</translation>
    </message>
    <message>
        <source>{name} added {people}</source>
        <translation>{name} 添加了 {people}</translation>
    </message>
    <message>
        <source>You left</source>
        <translation>你退出了群聊</translation>
    </message>
    <message>
        <source>{name} left</source>
        <translation>{name} 退出了群聊</translation>
    </message>
    <message>
        <source>You took {people} out</source>
        <translation>你将 {people} 移出了群聊</translation>
    </message>
    <message>
        <source>{name} took {people} out</source>
        <translation>{name} 将 {people} 移出了群聊</translation>
    </message>
    <message>
        <source>You renamed the group to {title}</source>
        <translation>你将群名称改为“{title}”</translation>
    </message>
    <message>
        <source>{name} renamed the group to {title}</source>
        <translation>{name} 将群名称改为“{title}”</translation>
    </message>
    <message>
        <source>You changed the settings of the group</source>
        <translation>你更改了群聊设置</translation>
    </message>
    <message>
        <source>{name} changed the settings of the group</source>
        <translation>{name} 更改了群聊设置</translation>
    </message>
    <message>
        <source>You archived the group</source>
        <translation>你归档了群聊</translation>
    </message>
    <message>
        <source>{name} archived the group</source>
        <translation>{name} 归档了群聊</translation>
    </message>
    <message>
        <source>You reopened the group</source>
        <translation>你取消了群聊归档</translation>
    </message>
    <message>
        <source>{name} reopened the group</source>
        <translation>{name} 取消了群聊归档</translation>
    </message>
    <message>
        <source>You made a copy of this chat</source>
        <translation>你导出了此聊天</translation>
    </message>
    <message>
        <source>{name} made a copy of this chat</source>
        <translation>{name} 导出了此聊天</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln 个群聊</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln 条未读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln 位成员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln departments</source>
        <translation>
            <numerusform>%Ln 个部门</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are typing</source>
        <translation>
            <numerusform>%Ln 人正在输入</numerusform>
        </translation>
    </message>
    <message>
        <source>Forwarded from {name}</source>
        <translation>转发自 {name}</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>已编辑</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>{name}, remove</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>Delete removes it, Alt with an arrow moves it</source>
        <translation>按 Delete 移除，按 Alt+方向键移动</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
</context>
<context>
    <name>ClassingDialog</name>
    <message>
        <source>Who may review {title}?</source>
        <translation>谁可以查阅{title}？</translation>
    </message>
    <message>
        <source>Nobody reviews chats about HR, union, health or law. What is said in them stays closed, also when the chat becomes another. Its members are told.</source>
        <translation>人事、工会、健康或法务类聊天没有人查阅。其中的内容即使以后改变类别也不会开放。成员会得知。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>聊天类别</translation>
    </message>
    <message>
        <source>Keep all of it for a case</source>
        <translation>为案件保留全部内容</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The audit log keeps it.</source>
        <translation>会保留在审计日志中。</translation>
    </message>
</context>
<context>
    <name>Client</name>
    <message>
        <source>What was kept here could not be read. It is fetched again.</source>
        <translation>无法读取本机保存的内容，正在重新获取。</translation>
    </message>
</context>
<context>
    <name>ColleaguesPage</name>
    <message>
        <source>Invite your colleagues</source>
        <translation>邀请同事</translation>
    </message>
    <message>
        <source>Each gets a link for one person. It is valid for 7 days. You can also do this later.</source>
        <translation>每人一个专属链接，7 天内有效。也可以以后再邀请。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>生成链接</translation>
    </message>
    <message>
        <source>The links work on this computer. For others, run atrium-server with --host on your network.</source>
        <translation>链接目前只能在本机打开。要供其他电脑使用，请加上 --host 选项运行 atrium-server。</translation>
    </message>
</context>
<context>
    <name>CompanyPage</name>
    <message>
        <source>Create your company</source>
        <translation>创建公司</translation>
    </message>
    <message>
        <source>You can change all of this later. It takes about two minutes.</source>
        <translation>大约需要两分钟，以后都可以更改。</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>公司名称</translation>
    </message>
    <message>
        <source>Language for everyone</source>
        <translation>公司默认语言</translation>
    </message>
    <message>
        <source>Where Atrium keeps your data</source>
        <translation>数据保存位置</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>{free} free. Five people use about {yearly} a year.</source>
        <translation>剩余 {free}。五个人一年大约使用 {yearly}。</translation>
    </message>
</context>
<context>
    <name>CompanyPresenter</name>
    <message>
        <source>Enter the company&apos;s name.</source>
        <translation>请输入公司名称。</translation>
    </message>
    <message>
        <source>Choose a folder on this computer.</source>
        <translation>请选择本机上的文件夹。</translation>
    </message>
    <message>
        <source>Enter the colleague&apos;s name.</source>
        <translation>请输入同事的姓名。</translation>
    </message>
    <message>
        <source>Enter an e-mail address, like mina@example.com.</source>
        <translation>请输入电子邮箱，例如 mina@example.com。</translation>
    </message>
    <message>
        <source>Atrium cannot write into this folder. Choose another one.</source>
        <translation>无法写入此文件夹，请选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>CompanyWizard</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>No IT staff needed: the company runs on this computer.</source>
        <translation>无需 IT 人员，公司就运行在这台电脑上。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Create company</source>
        <translation>创建公司</translation>
    </message>
    <message>
        <source>Open Atrium</source>
        <translation>打开 Atrium</translation>
    </message>
    <message>
        <source>Creating the company</source>
        <translation>正在创建公司</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Write a message</source>
        <translation>输入消息</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Add to outbox</source>
        <translation>加入待发送</translation>
    </message>
    <message>
        <source>Edit the scheduled message</source>
        <translation>编辑定时消息</translation>
    </message>
    <message>
        <source>Write now, it is sent later</source>
        <translation>现在写好，稍后自动发送</translation>
    </message>
    <message>
        <source>Copying files</source>
        <translation>正在复制文件</translation>
    </message>
    <message>
        <source>save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>add to outbox</source>
        <translation>加入待发送</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>编辑消息</translation>
    </message>
    <message>
        <source>Reply to {name}</source>
        <translation>回复 {name}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>This message is no longer available</source>
        <translation>此消息已无法查看</translation>
    </message>
    <message numerus="yes">
        <source>Everybody here, %Ln people</source>
        <translation>
            <numerusform>所有人，共 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>A message takes {count} files. Send the others after it.</source>
        <translation>一条消息最多附 {count} 个文件，其余请另发。</translation>
    </message>
    <message>
        <source>Not in this room</source>
        <translation>不在此群聊中</translation>
    </message>
    <message>
        <source>{name}, not in this room</source>
        <translation>{name}，不在此群聊中</translation>
    </message>
    <message>
        <source>all</source>
        <comment>the word after @ that names everybody in a group</comment>
        <translation>所有人</translation>
    </message>
    <message>
        <source>{name} has left the company. What was said stays here.</source>
        <translation>{name}已离开公司。聊天内容会保留在这里。</translation>
    </message>
    <message>
        <source>This group is archived. It can be read, not written in.</source>
        <translation>此群聊已归档，可以查看，但无法发言。</translation>
    </message>
    <message>
        <source>Only the owner and admins write in this room.</source>
        <translation>此群聊仅群主和管理员可以发言。</translation>
    </message>
</context>
<context>
    <name>ComposerDeeds</name>
    <message>
        <source>Too long: the limit is 16,000 characters. Send it in parts.</source>
        <translation>消息过长：最多 16,000 字，请分条发送。</translation>
    </message>
    <message>
        <source>Files are still being copied. Send again in a moment.</source>
        <translation>文件仍在复制，请稍后再发送。</translation>
    </message>
    <message numerus="yes">
        <source>Call all %Ln people in this room?</source>
        <translation>
            <numerusform>要通知此群聊的全部 %Ln 人吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Each of them gets a notification, unless they have muted this chat.</source>
        <translation>除已将此聊天设为免打扰的人外，每个人都会收到通知。</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>继续编辑</translation>
    </message>
    <message numerus="yes">
        <source>Call %Ln people</source>
        <translation>
            <numerusform>通知 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Attach pictures</source>
        <translation>添加图片</translation>
    </message>
    <message>
        <source>Screenshot {date}</source>
        <translation>截图 {date}</translation>
    </message>
    <message>
        <source>An edit changes words only. Save it first, then attach files.</source>
        <translation>编辑只能更改文字。请先保存，再添加文件。</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不添加</translation>
    </message>
    <message>
        <source>Attach as a text file</source>
        <translation>添加为文本文件</translation>
    </message>
    <message>
        <source>Attach this text as a file?</source>
        <translation>要将这段文字添加为文件吗？</translation>
    </message>
    <message numerus="yes">
        <source>It has %Ln characters. A message holds 16,000.</source>
        <translation>
            <numerusform>共 %Ln 字，一条消息最多 16,000 字。</numerusform>
        </translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Write something first, then choose when it goes out.</source>
        <translation>请先输入内容，再选择发送时间。</translation>
    </message>
    <message>
        <source>Change quick replies</source>
        <translation>编辑快捷回复</translation>
    </message>
</context>
<context>
    <name>ConsoleFrame</name>
    <message>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>Rooms of the console</source>
        <translation>控制台的各部分</translation>
    </message>
</context>
<context>
    <name>ConsolePlace</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>监督</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>组织架构</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Without a department</source>
        <translation>未分配部门</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>直属上级</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Has left the company</source>
        <translation>已离职</translation>
    </message>
    <message>
        <source>Rank {rank}</source>
        <translation>职级 {rank}</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>请输入姓名。</translation>
    </message>
    <message>
        <source>Enter an address such as mina@example.com.</source>
        <translation>请输入电子邮箱，例如 mina@example.com。</translation>
    </message>
    <message>
        <source>You are offline. An invite needs the server.</source>
        <translation>你已离线。连接服务器后才能邀请。</translation>
    </message>
</context>
<context>
    <name>ContactsView</name>
    <message>
        <source>Contacts</source>
        <translation>通讯录</translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>姓名或首字母</translation>
    </message>
    <message>
        <source>People</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Invite colleagues</source>
        <translation>邀请同事</translation>
    </message>
    <message>
        <source>Nobody found for “{text}”</source>
        <translation>没有找到“{text}”</translation>
    </message>
    <message>
        <source>Try another name, or a part of it.</source>
        <translation>请换个姓名，或只输入一部分。</translation>
    </message>
</context>
<context>
    <name>ContextPane</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ConversationHeader</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>在此聊天中查找</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>跳转到日期</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>添加成员</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Nothing was written on that day or later</source>
        <translation>当天及之后没有消息</translation>
    </message>
</context>
<context>
    <name>CopyBar</name>
    <message>
        <source>Copying the audit log</source>
        <translation>正在复制审计日志</translation>
    </message>
    <message>
        <source>Stop copying</source>
        <translation>停止复制</translation>
    </message>
</context>
<context>
    <name>CopyPresenter</name>
    <message>
        <source>This folder cannot be written to, or it is full. No copy was kept.</source>
        <translation>无法写入此文件夹，或空间已满。没有保留任何副本。</translation>
    </message>
    <message>
        <source>What came does not fit its hash. No copy was kept.</source>
        <translation>收到的内容与哈希不符。没有保留任何副本。</translation>
    </message>
    <message>
        <source>Exported by {name}, {time}</source>
        <translation>由 {name} 导出，{time}</translation>
    </message>
    <message>
        <source>Purpose: {purpose}</source>
        <translation>目的：{purpose}</translation>
    </message>
    <message>
        <source>In it: {names}</source>
        <translation>参与者：{names}</translation>
    </message>
    <message>
        <source>SHA-256 {hash}, entry {entry} of the audit log</source>
        <translation>SHA-256 {hash}，审计日志第 {entry} 条</translation>
    </message>
</context>
<context>
    <name>DayChooser</name>
    <message>
        <source>Previous month</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>Qt date pattern of a month</comment>
        <translation>yyyy年M月</translation>
    </message>
</context>
<context>
    <name>DayPopover</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Write the day like 2026-03-01</source>
        <translation>请按 2026-03-01 的格式输入日期</translation>
    </message>
</context>
<context>
    <name>DepartmentDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>上级部门</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>请输入名称。</translation>
    </message>
</context>
<context>
    <name>DepartmentsPane</name>
    <message>
        <source>Departments</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全部</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a department</source>
        <translation>未分配部门</translation>
    </message>
    <message>
        <source>Only owners and human resources change departments.</source>
        <translation>只有所有者和人力资源可以修改部门。</translation>
    </message>
    <message>
        <source>Add a department</source>
        <translation>添加部门</translation>
    </message>
    <message>
        <source>Change the department</source>
        <translation>修改部门</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>删除“{name}”？</translation>
    </message>
    <message>
        <source>Nobody works in it. Who has left keeps no department.</source>
        <translation>该部门无人在职。已离职人员的部门信息也会清除。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>DetailsView</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>置顶聊天</translation>
    </message>
    <message>
        <source>Who may review it</source>
        <translation>谁可查阅</translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>聊天设置</translation>
    </message>
    <message>
        <source>Leave the group</source>
        <translation>退出群聊</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Group settings</source>
        <translation>群聊设置</translation>
    </message>
    <message>
        <source>Invite with a link</source>
        <translation>用链接邀请</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Reopen the group</source>
        <translation>取消归档群聊</translation>
    </message>
    <message>
        <source>Archive the group</source>
        <translation>归档群聊</translation>
    </message>
    <message>
        <source>Archive {title}?</source>
        <translation>要归档“{title}”吗？</translation>
    </message>
    <message>
        <source>Nobody can write in it any more. Everybody can still read and search it.</source>
        <translation>将无人可以发言，所有人仍可查看和搜索。</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>暂不归档</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Leave {title}?</source>
        <translation>要退出“{title}”吗？</translation>
    </message>
    <message>
        <source>You get no more messages from it. A member can bring you back.</source>
        <translation>你将不再收到此群聊的消息。其他成员可以再次添加你。</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>You are signed in on these devices.</source>
        <translation>你已在这些设备上登录。</translation>
    </message>
    <message>
        <source>Sign out all others</source>
        <translation>退出其他全部设备</translation>
    </message>
    <message>
        <source>You are offline. The devices are listed when you are online again.</source>
        <translation>你已离线。恢复联网后会列出设备。</translation>
    </message>
    <message>
        <source>A device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Last here {time}</source>
        <translation>上次在线：{time}</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>本设备</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>已退出登录</translation>
    </message>
    <message>
        <source>Whoever uses them needs your password again. What is written there and not sent stays there.</source>
        <translation>再次使用这些设备需要你的密码。已写好但尚未发送的内容会留在原设备上。</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Sign out all other devices?</source>
        <translation>要在其他全部设备上退出登录吗？</translation>
    </message>
    <message>
        <source>All others are signed out</source>
        <translation>其他设备已全部退出登录</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop files to attach them</source>
        <translation>拖放到此处即可添加文件</translation>
    </message>
    <message>
        <source>Up to 10 files, 100 MB each</source>
        <translation>最多 10 个文件，每个不超过 100 MB</translation>
    </message>
</context>
<context>
    <name>EasePage</name>
    <message>
        <source>Accessibility</source>
        <translation>无障碍</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>减少动效</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>提高对比度</translation>
    </message>
    <message>
        <source>Nothing slides or pulses.</source>
        <translation>不再有滑动或闪动效果。</translation>
    </message>
    <message>
        <source>Frames and small print are drawn more strongly.</source>
        <translation>边框和小字会更清晰。</translation>
    </message>
    <message>
        <source>The text size is on the page Look, all keys are on the page Keyboard.</source>
        <translation>文字大小在“外观”页，全部快捷键在“快捷键”页。</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Search emoji</source>
        <translation>搜索表情</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>表情</translation>
    </message>
    <message>
        <source>Skin tone</source>
        <translation>肤色</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>表情</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>动物与自然</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>食物与饮料</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>旅行与地点</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>旗帜</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>No skin tone</source>
        <translation>默认肤色</translation>
    </message>
    <message>
        <source>Light skin</source>
        <translation>较浅肤色</translation>
    </message>
    <message>
        <source>Medium-light skin</source>
        <translation>中等偏浅肤色</translation>
    </message>
    <message>
        <source>Medium skin</source>
        <translation>中等肤色</translation>
    </message>
    <message>
        <source>Medium-dark skin</source>
        <translation>中等偏深肤色</translation>
    </message>
    <message>
        <source>Dark skin</source>
        <translation>较深肤色</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Nothing used yet</source>
        <translation>还没有用过表情</translation>
    </message>
</context>
<context>
    <name>EvidencePresenter</name>
    <message>
        <source>Until {time}</source>
        <translation>直到 {time}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export {title}?</source>
        <translation>要导出“{title}”吗？</translation>
    </message>
    <message>
        <source>Messages and files are copied into a folder, as pages and as data. A line in the chat tells of it.</source>
        <translation>消息和文件会以网页和数据的形式复制到文件夹。聊天中会留下一条导出提示。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>Noting the export in the chat</source>
        <translation>正在聊天中记录此次导出</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>保存到哪里？</translation>
    </message>
    <message>
        <source>{done} of {all} messages</source>
        <translation>{done}/{all} 条消息</translation>
    </message>
    <message>
        <source>Writing the PDF: {done} of {all} messages</source>
        <translation>正在写入 PDF：{done}/{all} 条消息</translation>
    </message>
    <message>
        <source>The copy is in {folder}.</source>
        <translation>已保存到 {folder}。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be fetched any more; they are named in it.</source>
        <translation>
            <numerusform>有 %Ln 个文件已无法获取，仅列出名称。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Messages are copied into a folder as data with their hashes, and as a PDF with your name on each page. The audit log has an entry for it, and those in the chat see it.</source>
        <translation>消息会复制到文件夹：带哈希的数据，以及每页印有你姓名的 PDF。审计日志会记录，聊天中的人也能看到。</translation>
    </message>
    <message>
        <source>Ask a second person</source>
        <translation>请求第二人</translation>
    </message>
    <message>
        <source>Locked: nobody else could agree. It takes another owner, or somebody of compliance.</source>
        <translation>已锁定：没有其他人可以同意。需要另一位所有者或合规人员。</translation>
    </message>
    <message>
        <source>A second person has to agree first.</source>
        <translation>须先由第二人同意。</translation>
    </message>
    <message>
        <source>Noting the export</source>
        <translation>正在记录导出</translation>
    </message>
</context>
<context>
    <name>ExportPresenter</name>
    <message>
        <source>The connection was lost. No copy was kept; try again when you are online.</source>
        <translation>连接已断开，未保留任何内容。请联网后重试。</translation>
    </message>
    <message>
        <source>This folder cannot be written to, or it is full. No copy was kept.</source>
        <translation>无法写入此文件夹，或空间不足。未保留任何内容。</translation>
    </message>
    <message>
        <source>You are offline. An export is noted in the chat first: try again when you are online.</source>
        <translation>你已离线。导出需要先在聊天中记录，请联网后重试。</translation>
    </message>
    <message>
        <source>Exported by {name}, {time}</source>
        <translation>由 {name} 导出，{time}</translation>
    </message>
    <message>
        <source>{name} recalled a message</source>
        <translation>{name} 撤回了一条消息</translation>
    </message>
</context>
<context>
    <name>Feed</name>
    <message>
        <source>dddd d MMMM</source>
        <comment>Qt date pattern of a day line</comment>
        <translation>M月d日 dddd</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>Qt date pattern of a day line</comment>
        <translation>yyyy年M月d日 dddd</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>New</source>
        <comment>line above the first unread message</comment>
        <translation>新消息</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>重新编辑</translation>
    </message>
    <message>
        <source>This message is no longer available</source>
        <translation>此消息已无法查看</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>正在上传</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>发送中</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>待发送</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>发送失败。</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已暂缓</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>Read by {read} of {all}</source>
        <translation>{read}/{all} 人已读</translation>
    </message>
    <message>
        <source>You recalled a message</source>
        <translation>你撤回了一条消息</translation>
    </message>
    <message>
        <source>{name} recalled a message</source>
        <translation>{name} 撤回了一条消息</translation>
    </message>
    <message>
        <source>Forward (F)</source>
        <translation>转发 (F)</translation>
    </message>
    <message>
        <source>Show what it said before</source>
        <translation>查看编辑前的内容</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>Qt date pattern of a short day</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>Qt date pattern of a short day</comment>
        <translation>yyyy/M/d</translation>
    </message>
    <message>
        <source>Forwarded from {name}, {day}</source>
        <translation>转发自 {name}，{day}</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>确认收到</translation>
    </message>
    <message>
        <source>Say that you have taken note (A)</source>
        <translation>告知对方你已确认 (A)</translation>
    </message>
    <message>
        <source>Show who has taken note</source>
        <translation>查看已确认的成员</translation>
    </message>
    <message>
        <source>{count} of {all} acknowledged</source>
        <translation>{count}/{all} 人已确认</translation>
    </message>
    <message>
        <source>You acknowledged</source>
        <translation>你已确认</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Not acknowledged yet</source>
        <translation>尚未确认</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已置顶</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已收藏</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>You</source>
        <translation>我</translation>
    </message>
    <message>
        <source>answers {name}: {text}</source>
        <translation>回复 {name}：{text}</translation>
    </message>
    <message>
        <source>Profile of {name}</source>
        <translation>{name} 的个人资料</translation>
    </message>
    <message>
        <source>Go to the quoted message</source>
        <translation>跳转到引用的消息</translation>
    </message>
    <message>
        <source>Take back {emoji}</source>
        <translation>取消 {emoji} 回应</translation>
    </message>
    <message>
        <source>React with {emoji}</source>
        <translation>用 {emoji} 回应</translation>
    </message>
    <message>
        <source>Add a reaction</source>
        <translation>添加表情回应</translation>
    </message>
    <message>
        <source>Reply (R)</source>
        <translation>回复 (R)</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>Show who has read this</source>
        <translation>查看已读成员</translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <comment>more people who reacted</comment>
        <translation>
            <numerusform>其他 %Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln acknowledged</source>
        <comment>how many have taken note</comment>
        <translation>
            <numerusform>%Ln 人已确认</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedCanvas</name>
    <message>
        <source>New messages</source>
        <translation>新消息</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Show the password</source>
        <translation>显示密码</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>隐藏密码</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>Show large</source>
        <translation>查看大图</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>复制图片</translation>
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
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Image copied</source>
        <translation>已复制图片</translation>
    </message>
    <message>
        <source>Delete this message?</source>
        <translation>要删除这条消息吗？</translation>
    </message>
    <message>
        <source>It is not sent, and its files are taken back.</source>
        <translation>消息将不会发送，其中的文件也会取消上传。</translation>
    </message>
    <message>
        <source>Keep sending</source>
        <translation>继续发送</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>{name} was not uploaded. {reason}</source>
        <translation>{name} 未能上传。{reason}</translation>
    </message>
    <message>
        <source>{name} is uploaded</source>
        <translation>{name} 已上传</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>已保存 {name}</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>A table of people as .xlsx or CSV, with a line of heads: name, e-mail, title, department, manager.</source>
        <translation>使用 .xlsx 或 CSV 格式的人员表，首行为标题：姓名、邮箱、职务、部门、上级。</translation>
    </message>
    <message>
        <source>Departments are paths such as Sales/Seoul; those that are missing are added.</source>
        <translation>部门写成路径，例如 销售/首尔；缺少的部门会自动添加。</translation>
    </message>
    <message>
        <source>An empty cell leaves what is there; a “-” takes it away. Nothing happens before you have looked.</source>
        <translation>空单元格保留原值，“-”清除原值。查看变更之前不会做任何修改。</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>{done} of {size}</source>
        <translation>{done}/{size}</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>压缩文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>{progress}, paused</source>
        <translation>{progress}，已暂停</translation>
    </message>
    <message>
        <source>Goes on when you are online</source>
        <translation>联网后继续</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>{percent}, paused</source>
        <translation>{percent}，已暂停</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>未能加载</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>正在上传</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
</context>
<context>
    <name>FilesPane</name>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>按名称搜索</translation>
    </message>
    <message>
        <source>Load older files</source>
        <translation>加载更早的文件</translation>
    </message>
    <message>
        <source>No files in this chat</source>
        <translation>此聊天中没有文件</translation>
    </message>
    <message>
        <source>Drop a file anywhere in the window, or paste a screenshot.</source>
        <translation>可将文件拖到窗口任意位置，或粘贴截图。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Try another name or kind.</source>
        <translation>请换个名称或类型。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Sound and video</source>
        <translation>音视频</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>加载中</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>查看大图</translation>
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
        <source>Show in chat</source>
        <translation>在聊天中查看</translation>
    </message>
</context>
<context>
    <name>FilesSection</name>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>全部文件</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this chat</source>
        <translation>在此聊天中查找</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>返回搜索结果</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Find in this review</source>
        <translation>在此查阅中查找</translation>
    </message>
    <message>
        <source>Words, then Enter: each search is noted</source>
        <translation>输入词语后按 Enter：每次搜索都会记录</translation>
    </message>
</context>
<context>
    <name>FindPresenter</name>
    <message>
        <source>Looking</source>
        <translation>正在查找</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>第 {place} 个，共 {count} 个</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>选择</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Asks to acknowledge</source>
        <translation>请求确认</translation>
    </message>
    <message>
        <source>Press to ask nobody</source>
        <translation>按下可取消请求</translation>
    </message>
    <message>
        <source>new line</source>
        <translation>换行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <comment>characters that still fit</comment>
        <translation>
            <numerusform>还可输入 %Ln 字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too many</source>
        <comment>characters above the limit</comment>
        <translation>
            <numerusform>超出 %Ln 字</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormPresenter</name>
    <message>
        <source>The company&apos;s server did not start. Choose another folder, or look into its log.</source>
        <translation>公司的服务器未能启动。请选择其他文件夹，或查看日志。</translation>
    </message>
    <message>
        <source>The server does not answer. Check the address and the network, then try again.</source>
        <translation>服务器没有响应。请检查地址和网络后重试。</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>请设置密码。</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %Ln characters.</source>
        <translation>
            <numerusform>至少使用 %Ln 个字符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use at most %Ln characters.</source>
        <translation>
            <numerusform>最多使用 %Ln 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>请输入你的姓名。</translation>
    </message>
    <message>
        <source>Enter an e-mail address, like mina@example.com.</source>
        <translation>请输入电子邮箱，例如 mina@example.com。</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address, like 192.168.0.24 or chat.example.com.</source>
        <translation>请输入服务器地址，例如 192.168.0.24 或 chat.example.com。</translation>
    </message>
    <message>
        <source>The way to this address is not encrypted. Begin it with https:// instead.</source>
        <translation>到此地址的连接未加密。请改用以 https:// 开头的地址。</translation>
    </message>
    <message>
        <source>Atrium has not met the server for 14 days. Sign in to read your messages; what you wrote is kept.</source>
        <translation>Atrium 已有 14 天未连接服务器。登录后即可查看消息；你写的内容已保留。</translation>
    </message>
    <message>
        <source>You were signed out here. Sign in to read your messages; what you wrote is kept.</source>
        <translation>你已在此退出登录。登录后即可查看消息，你写的内容都已保留。</translation>
    </message>
    <message>
        <source>You are no longer in this company. What this computer kept of it is deleted.</source>
        <translation>你已不在这家公司。这台电脑上保存的公司数据已删除。</translation>
    </message>
</context>
<context>
    <name>Forward</name>
    <message>
        <source>{count} members</source>
        <translation>{count} 位成员</translation>
    </message>
</context>
<context>
    <name>ForwardDialog</name>
    <message>
        <source>Who gets this message?</source>
        <translation>要转发给谁？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>转发</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>附言</translation>
    </message>
    <message>
        <source>Follows the message, if you write one</source>
        <translation>可选，会附在消息之后</translation>
    </message>
    <message numerus="yes">
        <source>Forward to %Ln chats</source>
        <translation>
            <numerusform>转发到 %Ln 个聊天</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a chat first</source>
        <translation>请先选择聊天</translation>
    </message>
</context>
<context>
    <name>GroupDialog</name>
    <message>
        <source>Group settings</source>
        <translation>群聊设置</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>群名称</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>群聊简介</translation>
    </message>
    <message>
        <source>Newcomers see</source>
        <translation>新成员可见</translation>
    </message>
    <message>
        <source>Only the owner and admins write</source>
        <translation>仅群主和管理员可以发言</translation>
    </message>
    <message>
        <source>A group has a title</source>
        <translation>请输入群名称</translation>
    </message>
</context>
<context>
    <name>HistoryPopover</name>
    <message>
        <source>Edited</source>
        <translation>编辑记录</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>查看变更</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>导入人员</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln people</source>
        <translation>
            <numerusform>更改 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Step {number} of {all}</source>
        <translation>第 {number} 步，共 {all} 步</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Invite a colleague</source>
        <translation>邀请同事</translation>
    </message>
    <message>
        <source>They get a code that works once. With it they choose a password and are in.</source>
        <translation>系统会生成一次性邀请码。同事凭邀请码设置密码后即可加入。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>生成邀请码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>职级</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>复制邀请码</translation>
    </message>
    <message>
        <source>Give this code to {name}. It is shown only once and is valid until {day}.</source>
        <translation>请把此代码交给 {name}。它只显示一次，有效期至 {day}。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>InviteRow</name>
    <message>
        <source>Copy the link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>JoinForm</name>
    <message>
        <source>Invite code or link</source>
        <translation>邀请码或链接</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>服务器地址</translation>
    </message>
    <message>
        <source>You find it in the invitation. Example: 192.168.0.24.</source>
        <translation>可在邀请中找到，例如 192.168.0.24。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>你的姓名</translation>
    </message>
    <message>
        <source>Choose a password</source>
        <translation>设置密码</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>{company}, invited by {inviter}</source>
        <translation>{company}，由 {inviter} 邀请</translation>
    </message>
    <message>
        <source>Looking for the invite</source>
        <translation>正在查找邀请</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>正在加入</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>正在查找</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>JoinPresenter</name>
    <message>
        <source>Enter the code, like ATR-7KQ2-M4XD-90AB, or the whole link.</source>
        <translation>请输入邀请码（例如 ATR-7KQ2-M4XD-90AB）或完整链接。</translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message>
        <source>Newest messages</source>
        <translation>跳转到最新消息</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message numerus="yes">
        <source>Newest messages, %Ln new</source>
        <translation>
            <numerusform>跳转到最新消息，%Ln 条新消息</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Find a key</source>
        <translation>查找快捷键</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>没有对应的快捷键。</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>Keyboard</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Go to a chat, person, message or file</source>
        <translation>跳转到聊天、联系人、消息或文件</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新聊天</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>在此聊天中查找</translation>
    </message>
    <message>
        <source>Search in all chats</source>
        <translation>在全部聊天中搜索</translation>
    </message>
    <message>
        <source>Go to a day in this chat</source>
        <translation>在此聊天中跳转到日期</translation>
    </message>
    <message>
        <source>Chats, contacts</source>
        <translation>聊天、通讯录</translation>
    </message>
    <message>
        <source>Console, where you lead</source>
        <translation>控制台，负责人可用</translation>
    </message>
    <message>
        <source>Previous, next chat</source>
        <translation>上一个、下一个聊天</translation>
    </message>
    <message>
        <source>Previous, next unread</source>
        <translation>上一个、下一个未读聊天</translation>
    </message>
    <message>
        <source>Next pane, previous pane</source>
        <translation>下一个、上一个窗格</translation>
    </message>
    <message>
        <source>Close, else back to the field</source>
        <translation>关闭或返回输入框</translation>
    </message>
    <message>
        <source>Send, new line</source>
        <translation>发送、换行</translation>
    </message>
    <message>
        <source>Edit the last message, in the empty field</source>
        <translation>在空输入框中编辑上一条消息</translation>
    </message>
    <message>
        <source>Mention, emoji, quick reply</source>
        <translation>@提及、表情、快捷回复</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>粗体</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Numbered list, list</source>
        <translation>编号列表、列表</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>定时发送</translation>
    </message>
    <message>
        <source>Reply, edit, recall, on a message</source>
        <translation>对消息回复、编辑、撤回</translation>
    </message>
    <message>
        <source>Forward, pin, save, acknowledge, copy, on a message</source>
        <translation>对消息转发、置顶、收藏、确认、复制</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>显示或隐藏详情</translation>
    </message>
    <message>
        <source>Mute this chat</source>
        <translation>消息免打扰</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>查看快捷键</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出 Atrium</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘快捷键</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>You are signed out here.</source>
        <translation>你已在此设备退出登录。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Your messages stay readable for 14 days. What you wrote waits until you sign in.</source>
        <translation>消息在 14 天内仍可查看。你写的内容会等到你登录后再发送。</translation>
    </message>
    <message>
        <source>Atrium tries again by itself. What you write goes out when the server runs.</source>
        <translation>Atrium 会自动重试。服务器运行后会发送你写的内容。</translation>
    </message>
    <message>
        <source>The company&apos;s server on this computer does not start.</source>
        <translation>这台电脑上的公司服务器无法启动。</translation>
    </message>
    <message>
        <source>Install the new version; what you wrote is kept.</source>
        <translation>请安装新版本，已写的内容会保留。</translation>
    </message>
    <message>
        <source>Atrium needs an update.</source>
        <translation>Atrium 需要更新。</translation>
    </message>
    <message>
        <source>The server refuses the connection.</source>
        <translation>服务器拒绝了连接。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Make room on this computer; then Atrium goes on by itself.</source>
        <translation>请清理本机空间，之后会自动继续。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>Keep working: what you write goes out by itself later.</source>
        <translation>可以继续工作，写好的内容稍后会自动发送。</translation>
    </message>
    <message>
        <source>Keep working: 1 message waits in the outbox and goes out by itself.</source>
        <translation>可以继续工作，1 条待发送消息会自动发出。</translation>
    </message>
    <message>
        <source>Keep working: {count} messages wait in the outbox and go out by themselves.</source>
        <translation>可以继续工作，{count} 条待发送消息会自动发出。</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>你已离线。</translation>
    </message>
    <message>
        <source>Next try in {seconds} s</source>
        <translation>{seconds} 秒后重试</translation>
    </message>
    <message>
        <source>Trying now</source>
        <translation>正在重试</translation>
    </message>
</context>
<context>
    <name>LinkOpener</name>
    <message>
        <source>This link leads to a chat that you are not in.</source>
        <translation>你不在此链接指向的聊天中。</translation>
    </message>
    <message>
        <source>{name} made this link.</source>
        <translation>此链接由 {name} 创建。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln 位成员</numerusform>
        </translation>
    </message>
    <message>
        <source>Join {title}?</source>
        <translation>要加入“{title}”吗？</translation>
    </message>
    <message>
        <source>Stay out</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>You are offline. Open the link again when you are online.</source>
        <translation>你已离线。请联网后重新打开链接。</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>System</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>显示密度</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Compact rows have one line each, and messages stand closer.</source>
        <translation>紧凑模式下，每个聊天只显示一行，消息间距也更小。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Chats</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>通讯录</translation>
    </message>
    <message>
        <source>Text size {size}%</source>
        <translation>文字大小 {size}%</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
</context>
<context>
    <name>ManagerDialog</name>
    <message>
        <source>Reports to</source>
        <translation>直属上级</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>ManyForm</name>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Move all</source>
        <translation>全部移动</translation>
    </message>
    <message>
        <source>Choose a manager for all…</source>
        <translation>为所有人选择上级…</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>直属上级</translation>
    </message>
    <message>
        <source>Who you may not change stays as they are.</source>
        <translation>你无权修改的人保持不变。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberList</name>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>个人资料</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>发消息</translation>
    </message>
    <message>
        <source>Take out of the group</source>
        <translation>移出群聊</translation>
    </message>
    <message>
        <source>Make a member</source>
        <translation>设为普通成员</translation>
    </message>
    <message>
        <source>Make an admin</source>
        <translation>设为管理员</translation>
    </message>
    <message>
        <source>Make the owner</source>
        <translation>设为群主</translation>
    </message>
    <message>
        <source>(you)</source>
        <translation>（我）</translation>
    </message>
    <message>
        <source>Waiting to be added</source>
        <translation>待添加</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>群主</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Take {name} out?</source>
        <translation>要将 {name} 移出群聊吗？</translation>
    </message>
    <message>
        <source>They get no more messages from this group.</source>
        <translation>移出后，对方将不再收到此群聊的消息。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Make {name} the owner?</source>
        <translation>要将群主转让给 {name} 吗？</translation>
    </message>
    <message>
        <source>You stay as an admin. Only the new owner can give the group back to you.</source>
        <translation>你会成为管理员。只有新群主才能把群主转回给你。</translation>
    </message>
    <message>
        <source>Stay the owner</source>
        <translation>保留群主</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>转让</translation>
    </message>
</context>
<context>
    <name>MembersPane</name>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>姓名或首字母</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>未找到联系人</translation>
    </message>
    <message>
        <source>Back to the details</source>
        <translation>返回详情</translation>
    </message>
</context>
<context>
    <name>MembersSection</name>
    <message>
        <source>Add people</source>
        <translation>添加成员</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln</source>
        <comment>members</comment>
        <translation>
            <numerusform>全部 %Ln 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Switch to {company}</source>
        <translation>切换到 {company}</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>添加账号</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出 Atrium</translation>
    </message>
    <message>
        <source>Your messages stay on the server. What this computer keeps of them is deleted.</source>
        <translation>消息会保留在服务器上，本机保存的内容将被删除。</translation>
    </message>
    <message>
        <source>What is not sent yet would be lost. Your messages stay on the server. What this computer keeps of them is deleted.</source>
        <translation>尚未发送的内容将会丢失。消息会保留在服务器上，本机保存的内容将被删除。</translation>
    </message>
    <message>
        <source>Sign out of {company}?</source>
        <translation>要退出登录 {company} 吗？</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Open link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>React</source>
        <translation>表情回应</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>确认收到</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>转发</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>Select text</source>
        <translation>选择文字</translation>
    </message>
    <message>
        <source>Copy link to the message</source>
        <translation>复制消息链接</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消置顶</translation>
    </message>
    <message>
        <source>Pin for everybody</source>
        <translation>为所有人置顶</translation>
    </message>
    <message>
        <source>Remove from saved</source>
        <translation>取消收藏</translation>
    </message>
    <message>
        <source>Save for yourself</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Remind me…</source>
        <translation>稍后提醒…</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>已读成员</translation>
    </message>
    <message>
        <source>Earlier text</source>
        <translation>编辑前的内容</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>A message can be edited for 24 hours</source>
        <translation>消息仅可在 24 小时内编辑</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>已复制链接</translation>
    </message>
    <message numerus="yes">
        <source>Forwarded to %Ln chats</source>
        <translation>
            <numerusform>已转发到 %Ln 个聊天</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed from saved</source>
        <translation>已取消收藏</translation>
    </message>
    <message>
        <source>Saved for yourself</source>
        <translation>已收藏</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>稍后提醒</translation>
    </message>
    <message>
        <source>You are reminded {when}</source>
        <translation>将在 {when} 提醒你</translation>
    </message>
    <message>
        <source>A message can be recalled for 24 hours</source>
        <translation>消息仅可在 24 小时内撤回</translation>
    </message>
    <message>
        <source>Nobody can read it in the chat any more. A line stays that says so.</source>
        <translation>聊天中将无人能再看到它，但会留下一条撤回提示。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Delete for all</source>
        <translation>为所有人删除</translation>
    </message>
    <message>
        <source>Delete this message for everyone?</source>
        <translation>要为所有人删除这条消息吗？</translation>
    </message>
    <message>
        <source>The earlier text cannot be shown now</source>
        <translation>暂时无法查看编辑前的内容</translation>
    </message>
</context>
<context>
    <name>MomentPopover</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Write the time like 09:00</source>
        <translation>请按 09:00 的格式输入时间</translation>
    </message>
    <message>
        <source>This time has passed</source>
        <translation>此时间已过</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>d MMM</source>
        <comment>Qt date pattern, short</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>Qt date pattern, short with year</comment>
        <translation>yyyy/M/d</translation>
    </message>
    <message>
        <source>ddd</source>
        <comment>Qt date pattern of a weekday</comment>
        <translation>ddd</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>更早</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>NamesPopover</name>
    <message>
        <source>Not yet</source>
        <translation>尚未</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>people in a list</comment>
        <translation>
            <numerusform>等另外 %Ln 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewChatDialog</name>
    <message>
        <source>New chat</source>
        <translation>新聊天</translation>
    </message>
    <message>
        <source>Choose one person, or several for a group.</source>
        <translation>选择一人开始单聊，选择多人创建群聊。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open chat</source>
        <translation>开始聊天</translation>
    </message>
    <message>
        <source>Title of the group</source>
        <translation>群名称</translation>
    </message>
    <message>
        <source>Choose somebody first</source>
        <translation>请先选择联系人</translation>
    </message>
    <message>
        <source>Open group</source>
        <translation>创建群聊</translation>
    </message>
</context>
<context>
    <name>NotesDialog</name>
    <message>
        <source>A note stays with this review and is an entry of the audit log. It is never changed.</source>
        <translation>备注随此次查阅保留，并记入审计日志。不会被更改。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Notes on this review</source>
        <translation>此次查阅的备注</translation>
    </message>
    <message>
        <source>Notes so far</source>
        <translation>已有备注</translation>
    </message>
    <message>
        <source>Note on message {number}</source>
        <translation>关于 {number} 号消息的备注</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>on message {number}</source>
        <translation>关于 {number} 号消息</translation>
    </message>
</context>
<context>
    <name>NoticeDialog</name>
    <message>
        <source>Managers may read chats in this company</source>
        <translation>本公司的管理者可以查阅聊天</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>I have taken note</source>
        <translation>我已知悉</translation>
    </message>
    <message>
        <source>What the company says</source>
        <translation>公司的说明</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>Mark as read</source>
        <translation>标为已读</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>输入回复</translation>
    </message>
    <message>
        <source>{messages} in {chats}</source>
        <translation>{chats}中有 {messages}</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>新消息</translation>
    </message>
    <message>
        <source>{name} in {chat}</source>
        <translation>{name} · {chat}</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}：{text}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chats</source>
        <comment>in 5 chats</comment>
        <translation>
            <numerusform>%Ln 个聊天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new messages</source>
        <translation>
            <numerusform>%Ln 条新消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier</source>
        <comment>messages</comment>
        <translation>
            <numerusform>更早的 %Ln 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>People</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>表情</translation>
    </message>
    <message>
        <source>Quick replies</source>
        <translation>快捷回复</translation>
    </message>
</context>
<context>
    <name>OpeningDialog</name>
    <message>
        <source>Read {title}?</source>
        <translation>查阅 {title}？</translation>
    </message>
    <message>
        <source>You can read stored messages, not write. Each page that you read is noted in the audit log.</source>
        <translation>你只能阅读已存的消息，不能发言。每读一页都会记入审计日志。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Begin to read</source>
        <translation>开始查阅</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Complaint about a delivery date</source>
        <translation>关于交货日期的投诉</translation>
    </message>
    <message>
        <source>They read it too.</source>
        <translation>对方也会看到。</translation>
    </message>
    <message>
        <source>Case number, if there is one</source>
        <translation>案件编号（如有）</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>时长</translation>
    </message>
</context>
<context>
    <name>OpeningPresenter</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown in the access log of {names}, at once.</source>
        <translation>立即显示在 {names} 的访问记录中。</translation>
    </message>
    <message>
        <source>Shown in the access log of {names} on {day}.</source>
        <translation>将于 {day} 显示在 {names} 的访问记录中。</translation>
    </message>
    <message>
        <source>Say in a few words why you read, or give a case number.</source>
        <translation>请简短说明查阅原因，或填写案件编号。</translation>
    </message>
    <message>
        <source>Case {case}</source>
        <translation>案件 {case}</translation>
    </message>
    <message>
        <source>You are offline. A review is noted on the server before anything is read.</source>
        <translation>你处于离线状态。查阅须先在服务器上记录。</translation>
    </message>
</context>
<context>
    <name>Organisation</name>
    <message>
        <source>Somebody else has to do this for you.</source>
        <translation>这需要由其他人为你操作。</translation>
    </message>
    <message>
        <source>{name} stands above you. Only an owner changes this.</source>
        <translation>{name} 的级别高于你，只有所有者可以修改。</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>第 {number} 列</translation>
    </message>
    <message>
        <source>Not in this file</source>
        <translation>此文件中没有</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>You are offline. This needs the server.</source>
        <translation>你处于离线状态。此操作需要连接服务器。</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>在职</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>已离职</translation>
    </message>
    <message>
        <source>{name} cannot sign in any more.</source>
        <translation>{name} 已无法登录。</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>顶层</translation>
    </message>
    <message>
        <source>Without a department</source>
        <translation>未分配部门</translation>
    </message>
    <message>
        <source>This file has more than {about} people. Divide it.</source>
        <translation>此文件超过 {about} 人，请拆分。</translation>
    </message>
    <message>
        <source>Nobody is in this file. It needs a line of heads, then people.</source>
        <translation>此文件中没有人员。首行应为标题，其后为人员。</translation>
    </message>
    <message>
        <source>Line {about} has more than 100 columns. Keep what is needed.</source>
        <translation>第 {about} 行超过 100 列，请只保留需要的列。</translation>
    </message>
    <message>
        <source>Line {about} has a cell of more than 512 characters.</source>
        <translation>第 {about} 行有超过 512 个字符的单元格。</translation>
    </message>
    <message>
        <source>This file is too large to be a list of people.</source>
        <translation>此文件过大，不像人员表。</translation>
    </message>
    <message>
        <source>The characters of this file are not known. Save it as UTF-8.</source>
        <translation>无法识别此文件的字符编码，请另存为 UTF-8。</translation>
    </message>
    <message>
        <source>This workbook is old, or has a password. Save it as .xlsx without one, or as CSV.</source>
        <translation>此工作簿格式过旧或设有密码。请另存为无密码的 .xlsx 或 CSV。</translation>
    </message>
    <message>
        <source>This is no table, or it is damaged. Save it as .xlsx or CSV.</source>
        <translation>这不是表格，或已损坏。请另存为 .xlsx 或 CSV。</translation>
    </message>
    <message>
        <source>This file cannot be read. See whether it is still there.</source>
        <translation>无法读取此文件。请确认它是否仍在原处。</translation>
    </message>
    <message>
        <source>Say in which column names or e-mail addresses stand.</source>
        <translation>请指定姓名或邮箱所在的列。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name in another script</source>
        <translation>其他文字的姓名</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>上级</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>职级</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people changed.</source>
        <translation>
            <numerusform>已更改 %Ln 人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln you may not change.</source>
        <translation>
            <numerusform>%Ln 人你无权修改。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrganisationPage</name>
    <message>
        <source>Organisation</source>
        <translation>组织架构</translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>姓名或首字母</translation>
    </message>
    <message>
        <source>Show who has left</source>
        <translation>显示离职人员</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>导入表格…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>上级</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>职级</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Part of the page</source>
        <translation>页面部分</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>已选人员</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>Sending</source>
        <translation>发送中</translation>
    </message>
    <message>
        <source>Uploading files</source>
        <translation>正在上传文件</translation>
    </message>
    <message>
        <source>Waiting since {time}</source>
        <translation>自 {time} 起等待</translation>
    </message>
    <message>
        <source>Forward: {text}</source>
        <translation>转发：{text}</translation>
    </message>
    <message>
        <source>Pin a message</source>
        <translation>置顶一条消息</translation>
    </message>
    <message>
        <source>Unpin a message</source>
        <translation>取消置顶一条消息</translation>
    </message>
    <message>
        <source>Save a message</source>
        <translation>收藏一条消息</translation>
    </message>
    <message>
        <source>Remove a saved message</source>
        <translation>取消收藏一条消息</translation>
    </message>
    <message>
        <source>Schedule: {text}</source>
        <translation>定时发送：{text}</translation>
    </message>
    <message>
        <source>Archive the group</source>
        <translation>归档群聊</translation>
    </message>
    <message>
        <source>Reopen the group</source>
        <translation>取消归档群聊</translation>
    </message>
    <message>
        <source>Change the settings of the group</source>
        <translation>更改群聊设置</translation>
    </message>
    <message>
        <source>Make {name} the owner</source>
        <translation>将群主转让给 {name}</translation>
    </message>
    <message>
        <source>Make {name} an admin</source>
        <translation>将 {name} 设为管理员</translation>
    </message>
    <message>
        <source>Make {name} a member</source>
        <translation>将 {name} 设为普通成员</translation>
    </message>
    <message>
        <source>Something of another version</source>
        <translation>其他版本的内容</translation>
    </message>
    <message>
        <source>Note a copy of the chat</source>
        <translation>记录聊天导出</translation>
    </message>
    <message>
        <source>Cancel a scheduled message</source>
        <translation>取消一条定时消息</translation>
    </message>
    <message>
        <source>Change the quick replies</source>
        <translation>编辑快捷回复</translation>
    </message>
    <message>
        <source>Edit: {text}</source>
        <translation>编辑：{text}</translation>
    </message>
    <message>
        <source>Recall a message</source>
        <translation>撤回一条消息</translation>
    </message>
    <message>
        <source>React with {emoji}</source>
        <translation>用 {emoji} 回应</translation>
    </message>
    <message>
        <source>Take back {emoji}</source>
        <translation>取消 {emoji} 回应</translation>
    </message>
    <message>
        <source>Change what newcomers see</source>
        <translation>更改新成员可见的消息</translation>
    </message>
    <message>
        <source>Rename to {title}</source>
        <translation>重命名为“{title}”</translation>
    </message>
    <message>
        <source>Acknowledge a message</source>
        <translation>确认一条消息</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>创建聊天</translation>
    </message>
    <message>
        <source>Open the group</source>
        <translation>创建群聊</translation>
    </message>
    <message>
        <source>Add {people}</source>
        <translation>添加 {people}</translation>
    </message>
    <message>
        <source>Leave the group</source>
        <translation>退出群聊</translation>
    </message>
    <message>
        <source>Take {name} out</source>
        <translation>移出 {name}</translation>
    </message>
</context>
<context>
    <name>OutboxView</name>
    <message>
        <source>Outbox</source>
        <translation>待发送</translation>
    </message>
    <message>
        <source>Kept on this computer, encrypted. Nothing is lost if you close Atrium.</source>
        <translation>已加密保存在本机，关闭 Atrium 也不会丢失。</translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>已全部发送</translation>
    </message>
    <message>
        <source>While you are offline</source>
        <translation>离线时</translation>
    </message>
    <message>
        <source>Read everything on this computer</source>
        <translation>阅读本机上的全部消息</translation>
    </message>
    <message>
        <source>Write, edit, react, open groups</source>
        <translation>写消息、编辑、回应、创建群聊</translation>
    </message>
    <message>
        <source>Invite people, load older messages</source>
        <translation>邀请同事、加载更早的消息</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Publish a policy</source>
        <translation>发布政策</translation>
    </message>
    <message>
        <source>Waits for your answer</source>
        <translation>等待你的答复</translation>
    </message>
    <message>
        <source>Your open reviews</source>
        <translation>你正在进行的查阅</translation>
    </message>
    <message>
        <source>You read in no chat just now.</source>
        <translation>你目前没有查阅任何聊天。</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>继续查阅</translation>
    </message>
</context>
<context>
    <name>OverviewPresenter</name>
    <message>
        <source>No monitoring policy is in force</source>
        <translation>没有生效的监督政策</translation>
    </message>
    <message>
        <source>Nobody reviews anything until one is published and taken note of.</source>
        <translation>在政策发布并被知悉之前，任何人都不能查阅。</translation>
    </message>
    <message>
        <source>Policy version {version} is in force</source>
        <translation>政策第 {version} 版已生效</translation>
    </message>
    <message numerus="yes">
        <source>Members are told %n days later.</source>
        <translation>
            <numerusform>%n 天后告知成员。</numerusform>
        </translation>
    </message>
    <message>
        <source>Members are told at once.</source>
        <translation>立即告知成员。</translation>
    </message>
    <message numerus="yes">
        <source>A review lasts %n minutes at most.</source>
        <translation>
            <numerusform>每次查阅最长 %n 分钟。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody has taken note.</source>
        <translation>所有人都已知悉。</translation>
    </message>
    <message numerus="yes">
        <source>%n people have not taken note yet. Their chats stay closed.</source>
        <translation>
            <numerusform>%n 人尚未知悉。他们的聊天保持关闭。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} proposes version {version} of the policy. It waits for a second person.</source>
        <translation>{name} 提议了第 {version} 版政策，等待第二人同意。</translation>
    </message>
    <message>
        <source>flagged chats</source>
        <translation>被标记的聊天</translation>
    </message>
    <message>
        <source>open reviews of yours</source>
        <translation>你正在进行的查阅</translation>
    </message>
    <message>
        <source>answers that wait for you</source>
        <translation>等待你的答复</translation>
    </message>
    <message>
        <source>Open until {time}</source>
        <translation>开放至 {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n messages read</source>
        <translation>
            <numerusform>已读 %n 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>A chat of your scope</source>
        <translation>你范围内的聊天</translation>
    </message>
    <message>
        <source>{name} asks to read more than 500 messages</source>
        <translation>{name} 请求阅读超过 500 条消息</translation>
    </message>
    <message>
        <source>{name} asks to export a chat</source>
        <translation>{name} 请求导出聊天</translation>
    </message>
    <message>
        <source>Review since {time}</source>
        <translation>查阅始于 {time}</translation>
    </message>
    <message>
        <source>Purpose: {purpose}</source>
        <translation>目的：{purpose}</translation>
    </message>
</context>
<context>
    <name>OwnAvatar</name>
    <message>
        <source>here</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>away</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>off duty</source>
        <translation>已下班</translation>
    </message>
    <message>
        <source>You</source>
        <translation>我</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>8 characters or more. Several words are best.</source>
        <translation>至少 8 个字符，用几个词组合最好。</translation>
    </message>
    <message>
        <source>Too short: 8 characters or more.</source>
        <translation>太短：至少 8 个字符。</translation>
    </message>
    <message>
        <source>Too long: 128 characters at most.</source>
        <translation>太长：最多 128 个字符。</translation>
    </message>
    <message>
        <source>Weak: easy to guess. It can be used.</source>
        <translation>较弱：容易被猜到，但可以使用。</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>不错。</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>很强。</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>其他 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>Off duty</source>
        <translation>已下班</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Last seen {time}</source>
        <translation>上次在线：{time}</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Human resources</source>
        <translation>人事</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>财务</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>合规</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>IT</translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>Name or initials</source>
        <translation>姓名或首字母</translation>
    </message>
    <message>
        <source>People</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>未找到联系人</translation>
    </message>
    <message>
        <source>Nobody else to choose</source>
        <translation>没有其他人可选</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Entries about whom?</source>
        <translation>查看关于谁的记录？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>职级</translation>
    </message>
    <message>
        <source>Let go…</source>
        <translation>办理离职…</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>直属上级</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation>无邮箱</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Reports to {name}</source>
        <translation>直属上级：{name}</translation>
    </message>
    <message>
        <source>Let {name} go?</source>
        <translation>为 {name} 办理离职？</translation>
    </message>
    <message>
        <source>They are signed out everywhere at once and leave all groups. What they wrote stays, with their name. An invite can bring them back.</source>
        <translation>对方会立即在所有设备上退出登录，并离开所有群。写过的内容连同姓名保留。之后可以通过邀请恢复。</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>办理离职</translation>
    </message>
</context>
<context>
    <name>PersonPane</name>
    <message>
        <source>Selected people</source>
        <translation>已选人员</translation>
    </message>
    <message>
        <source>Nobody is selected</source>
        <translation>未选择人员</translation>
    </message>
    <message>
        <source>Choose somebody to change their place.</source>
        <translation>选择一个人以修改其职位信息。</translation>
    </message>
</context>
<context>
    <name>PinCard</name>
    <message>
        <source>Loading</source>
        <translation>加载中</translation>
    </message>
</context>
<context>
    <name>PinnedBar</name>
    <message>
        <source>Pinned</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>A pinned message</source>
        <translation>置顶消息</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number}/{all}</translation>
    </message>
</context>
<context>
    <name>PinsSection</name>
    <message>
        <source>Pinned</source>
        <translation>置顶消息</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln</source>
        <comment>pins</comment>
        <translation>
            <numerusform>全部 %Ln 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in chat</source>
        <translation>在聊天中查看</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消置顶</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ranks</source>
        <translation>
            <numerusform>%n 级</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message>
        <source>Chats about HR, unions, health and law stay closed to everybody, whatever happens.</source>
        <translation>关于人事、工会、健康和法律的聊天在任何情况下都不对任何人开放。</translation>
    </message>
    <message>
        <source>Nobody reads chats that they are not in: the policy opens none.</source>
        <translation>没有人查阅自己不在其中的聊天：政策未开放任何聊天。</translation>
    </message>
    <message>
        <source>They state a purpose first, and read for {time} at most.</source>
        <translation>查阅者须先写明目的，每次最长 {time}。</translation>
    </message>
    <message>
        <source>They see what was recalled or edited, but nothing that is written after they began.</source>
        <translation>他们能看到撤回或编辑过的内容，但看不到开始查阅后写的内容。</translation>
    </message>
    <message>
        <source>What is older than {time} is not shown, unless it is held for a case.</source>
        <translation>早于 {time} 的内容不显示，除非因案件而保留。</translation>
    </message>
    <message>
        <source>Nobody reads chats that they are not in: no policy is in force.</source>
        <translation>没有人查阅自己不在其中的聊天：没有生效的政策。</translation>
    </message>
    <message>
        <source>Managers may read chats among colleagues and chats with customers.</source>
        <translation>管理者可以查阅同事之间的聊天和与客户的聊天。</translation>
    </message>
    <message>
        <source>Managers may read chats with customers, but none among colleagues.</source>
        <translation>管理者可以查阅与客户的聊天，但不能查阅同事之间的聊天。</translation>
    </message>
    <message>
        <source>Managers may read chats among colleagues, but none with customers.</source>
        <translation>管理者可以查阅同事之间的聊天，但不能查阅与客户的聊天。</translation>
    </message>
    <message>
        <source>Only who leads everybody in a chat may read it, and stands {ranks} above all of them.</source>
        <translation>只有带领聊天中所有人、且职级比他们都高 {ranks} 的人可以查阅。</translation>
    </message>
    <message>
        <source>Only who leads everybody in a chat may read it, and is of higher rank than all of them.</source>
        <translation>只有带领聊天中所有人、且职级高于他们的人可以查阅。</translation>
    </message>
    <message>
        <source>In {departments}, people of higher rank count as leading everybody there.</source>
        <translation>在 {departments}，职级更高者视为带领那里的所有人。</translation>
    </message>
    <message>
        <source>You see at once who has read, when and why: in the preferences, under Access log.</source>
        <translation>谁在何时、为何查阅，你立即可见：在设置的“访问记录”中。</translation>
    </message>
    <message>
        <source>You see who has read, when and why {days} later: in the preferences, under Access log.</source>
        <translation>谁在何时、为何查阅，你在 {days} 后可见：在设置的“访问记录”中。</translation>
    </message>
    <message>
        <source>Before a copy is taken, or more than {count} messages are read, a second person agrees.</source>
        <translation>复制内容或阅读超过 {count} 条消息之前，须由第二人同意。</translation>
    </message>
    <message>
        <source>A copy may be taken alone. Before more than {count} messages are read, a second person agrees.</source>
        <translation>可以单独复制内容。阅读超过 {count} 条消息之前，须由第二人同意。</translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message>
        <source>Monitoring policy</source>
        <translation>监督政策</translation>
    </message>
    <message>
        <source>Back to the rules</source>
        <translation>返回规则</translation>
    </message>
    <message>
        <source>What this means for everybody</source>
        <translation>这对所有人意味着什么</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>暂不</translation>
    </message>
</context>
<context>
    <name>PolicyPresenter</name>
    <message>
        <source>Say in {count} characters or more who may read what, and why.</source>
        <translation>请用至少 {count} 个字说明谁可以查阅什么、为什么。</translation>
    </message>
    <message>
        <source>The text is too long: {count} characters at most.</source>
        <translation>文字过长：最多 {count} 个字。</translation>
    </message>
    <message>
        <source>Locked: telling people later takes a second person who agrees, and nobody else here is owner or in compliance.</source>
        <translation>已锁定：延后告知须由第二人同意，而这里没有其他所有者或合规人员。</translation>
    </message>
    <message>
        <source>Telling people later takes a second person: the version waits until another owner, or compliance, agrees.</source>
        <translation>延后告知需要第二人：此版本会等到另一位所有者或合规人员同意。</translation>
    </message>
    <message>
        <source>People see each look in their access log as soon as it begins.</source>
        <translation>查阅一开始，相关人员就能在访问记录中看到。</translation>
    </message>
    <message>
        <source>Version {version} waits for you</source>
        <translation>版本 {version} 等待你的同意</translation>
    </message>
    <message>
        <source>{name} proposed it on {time}. It tells people {days} later. Read it, then agree or take it back.</source>
        <translation>{name} 于 {time} 提议。它会在 {days} 后告知相关人员。请阅读后同意或撤回。</translation>
    </message>
    <message>
        <source>Version {version} waits for a second person</source>
        <translation>版本 {version} 等待第二人</translation>
    </message>
    <message>
        <source>You proposed it on {time}. Another owner, or compliance, has to agree. Until then nothing changes.</source>
        <translation>你于 {time} 提议。须由另一位所有者或合规人员同意。在此之前不会改变。</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>No version is in force</source>
        <translation>没有生效的版本</translation>
    </message>
    <message>
        <source>Version {version}, in force since {time}</source>
        <translation>版本 {version}，自 {time} 生效</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Version {version} waits</source>
        <translation>版本 {version} 等待中</translation>
    </message>
    <message>
        <source>Write the text to publish</source>
        <translation>请先写好文字</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>没有更改</translation>
    </message>
    <message>
        <source>Propose to a second person</source>
        <translation>提议给第二人</translation>
    </message>
    <message>
        <source>Publish for everybody</source>
        <translation>向所有人发布</translation>
    </message>
    <message>
        <source>Everybody has to take note of it again. A chat stays closed to reviews until all its people have.</source>
        <translation>所有人都须重新知悉。聊天中的人全部知悉之前，该聊天不可查阅。</translation>
    </message>
    <message>
        <source>Propose this policy?</source>
        <translation>提议此政策？</translation>
    </message>
    <message>
        <source>It waits until another owner, or compliance, agrees. Then:</source>
        <translation>它会等到另一位所有者或合规人员同意。之后：</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提议</translation>
    </message>
    <message>
        <source>Publish this policy?</source>
        <translation>发布此政策？</translation>
    </message>
    <message>
        <source>Agree to this policy?</source>
        <translation>同意此政策？</translation>
    </message>
    <message>
        <source>Agree and publish</source>
        <translation>同意并发布</translation>
    </message>
    <message>
        <source>Proposed. It is in force when a second person agrees.</source>
        <translation>已提议。第二人同意后生效。</translation>
    </message>
    <message>
        <source>Published. Everybody is asked to take note.</source>
        <translation>已发布。所有人都会被请求知悉。</translation>
    </message>
    <message>
        <source>Taken back. Nothing has changed.</source>
        <translation>已撤回。没有任何改变。</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Lines of the table</source>
        <translation>表格各行</translation>
    </message>
    <message>
        <source>New departments: {names}</source>
        <translation>新部门：{names}</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>When somebody was last here</source>
        <translation>上次在线时间</translation>
    </message>
    <message>
        <source>Colleagues may see when somebody was last here</source>
        <translation>允许同事查看上次在线时间</translation>
    </message>
    <message>
        <source>What others see of you</source>
        <translation>他人能看到的信息</translation>
    </message>
    <message>
        <source>While Atrium runs, colleagues see that you are here. After five minutes without a key or a move, or when the computer is locked, they see that you are away.</source>
        <translation>Atrium 运行时，同事会看到你在线。五分钟没有操作或电脑锁定后，会显示为离开。</translation>
    </message>
    <message>
        <source>Your keywords stay on this computer.</source>
        <translation>关键词只保存在本机。</translation>
    </message>
    <message>
        <source>In this company, colleagues see when somebody was last here. Nobody outside does.</source>
        <translation>在这家公司，同事之间可以看到上次在线时间，外部人员看不到。</translation>
    </message>
    <message>
        <source>In this company, nobody sees when somebody was last here.</source>
        <translation>在这家公司，任何人都看不到上次在线时间。</translation>
    </message>
    <message>
        <source>The owner of the company decides that.</source>
        <translation>由公司所有者决定。</translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>Send message</source>
        <translation>发消息</translation>
    </message>
    <message>
        <source>Copy e-mail</source>
        <translation>复制邮箱</translation>
    </message>
</context>
<context>
    <name>ProfileView</name>
    <message>
        <source>Profile</source>
        <translation>个人资料</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Your colleagues</source>
        <translation>你的同事</translation>
    </message>
    <message>
        <source>Choose somebody to see who they are and how to reach them.</source>
        <translation>选择一位同事，查看资料和联系方式。</translation>
    </message>
    <message>
        <source>Nobody else is here yet</source>
        <translation>还没有其他同事</translation>
    </message>
    <message>
        <source>Invite the people you work with.</source>
        <translation>邀请和你一起工作的人。</translation>
    </message>
    <message>
        <source>Invite colleagues</source>
        <translation>邀请同事</translation>
    </message>
</context>
<context>
    <name>QuickReactions</name>
    <message>
        <source>More emoji</source>
        <translation>更多表情</translation>
    </message>
</context>
<context>
    <name>QuickRepliesDialog</name>
    <message>
        <source>Quick replies</source>
        <translation>快捷回复</translation>
    </message>
    <message>
        <source>Type a slash and the name in any chat.</source>
        <translation>在任意聊天中输入 / 和名称即可使用。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>暂无。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>QuoteBar</name>
    <message>
        <source>Cancel (Esc)</source>
        <translation>取消 (Esc)</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Sections</source>
        <translation>导航</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>What you missed</source>
        <translation>错过的通知</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln 条未读</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadersPopover</name>
    <message>
        <source>Read by {count} of {all}</source>
        <translation>{count}/{all} 人已读</translation>
    </message>
</context>
<context>
    <name>ReadyBox</name>
    <message>
        <source>This computer is ready</source>
        <translation>本机已就绪</translation>
    </message>
    <message>
        <source>This computer is nearly ready</source>
        <translation>本机即将就绪</translation>
    </message>
    <message>
        <source>{passed} of {all}</source>
        <translation>{passed}/{all}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>未就绪</translation>
    </message>
    <message>
        <source>The data folder can be written</source>
        <translation>数据文件夹可以写入</translation>
    </message>
    <message>
        <source>Atrium cannot write here. Choose another folder.</source>
        <translation>无法写入此处，请选择其他文件夹。</translation>
    </message>
    <message>
        <source>There is room for years of messages</source>
        <translation>空间足够保存多年的消息</translation>
    </message>
    <message>
        <source>The company&apos;s server can start</source>
        <translation>公司的服务器可以启动</translation>
    </message>
    <message>
        <source>It runs on this computer, beside Atrium.</source>
        <translation>它与 Atrium 一起运行在这台电脑上。</translation>
    </message>
    <message>
        <source>No port could be opened. A security program may forbid it.</source>
        <translation>无法打开端口，可能被安全软件阻止。</translation>
    </message>
    <message>
        <source>Your messages are encrypted on this computer</source>
        <translation>消息在本机加密保存</translation>
    </message>
    <message>
        <source>The key is kept by {vault}.</source>
        <translation>密钥由 {vault} 保管。</translation>
    </message>
    <message>
        <source>There is no key store: you sign in again after each start.</source>
        <translation>没有密钥库：每次启动后都需要重新登录。</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>剩余 {size}</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>The disk is full. Your text stays here: make room, then try again.</source>
        <translation>磁盘已满。你的文字仍在这里：请腾出空间后重试。</translation>
    </message>
    <message>
        <source>This is too long or has characters that cannot be sent. Change it and try again.</source>
        <translation>内容过长或含有无法发送的字符。请修改后重试。</translation>
    </message>
    <message>
        <source>This version of Atrium cannot read what was to be sent. Update Atrium, or discard it.</source>
        <translation>此版本的 Atrium 无法读取待发送的内容。请更新 Atrium，或放弃该内容。</translation>
    </message>
    <message>
        <source>You are signed out here. Sign in again.</source>
        <translation>你已在此设备退出登录，请重新登录。</translation>
    </message>
    <message>
        <source>You may not do this. Ask the owner of the company.</source>
        <translation>你没有权限执行此操作，请联系公司所有者。</translation>
    </message>
    <message>
        <source>The server did not understand this. Update Atrium and try again.</source>
        <translation>服务器无法识别此请求。请更新 Atrium 后重试。</translation>
    </message>
    <message>
        <source>This does not exist any more, or it is not for you.</source>
        <translation>内容已不存在，或你无权查看。</translation>
    </message>
    <message>
        <source>The server cannot do this. Update Atrium and try again.</source>
        <translation>服务器不支持此操作。请更新 Atrium 后重试。</translation>
    </message>
    <message>
        <source>This has changed on the server. Try again.</source>
        <translation>服务器上的内容已更改，请重试。</translation>
    </message>
    <message>
        <source>The server has less of this file. Fetch it anew.</source>
        <translation>服务器上的此文件较小，请重新获取。</translation>
    </message>
    <message>
        <source>The connection was too slow. Try again.</source>
        <translation>连接太慢，请重试。</translation>
    </message>
    <message>
        <source>This is too large for the server. Send less at once.</source>
        <translation>内容超出服务器限制，请分次发送。</translation>
    </message>
    <message>
        <source>The server does not answer to this address. Check the address.</source>
        <translation>服务器不接受此地址，请检查地址。</translation>
    </message>
    <message>
        <source>Too many tries. Wait {seconds} s, then try again.</source>
        <translation>尝试次数过多，请在 {seconds} 秒后重试。</translation>
    </message>
    <message>
        <source>The server cannot answer now. Try again in a moment.</source>
        <translation>服务器暂时无法响应，请稍后重试。</translation>
    </message>
    <message>
        <source>The server has a defect and wrote a report. Tell whoever runs the server.</source>
        <translation>服务器出现故障并已写入报告，请告知服务器管理员。</translation>
    </message>
    <message>
        <source>The server has something else under this number. Write it again.</source>
        <translation>服务器上此编号已对应其他内容，请重新编写。</translation>
    </message>
    <message>
        <source>The server cannot do this yet. Ask for an update of the server.</source>
        <translation>服务器暂不支持此操作，请联系管理者更新服务器。</translation>
    </message>
    <message>
        <source>This computer was away for long. Everything is loaded anew.</source>
        <translation>本机长时间未连接，正在重新加载全部内容。</translation>
    </message>
    <message>
        <source>The server was set back. Everything is loaded anew.</source>
        <translation>服务器已恢复到较早的状态，正在重新加载全部内容。</translation>
    </message>
    <message>
        <source>E-mail or password is wrong.</source>
        <translation>电子邮箱或密码不正确。</translation>
    </message>
    <message>
        <source>The old password is wrong.</source>
        <translation>旧密码不正确。</translation>
    </message>
    <message>
        <source>This server has several companies. Choose yours.</source>
        <translation>此服务器上有多家公司，请选择你的公司。</translation>
    </message>
    <message>
        <source>This person is not in the company.</source>
        <translation>此人不在公司中。</translation>
    </message>
    <message>
        <source>This person has left the company.</source>
        <translation>此人已离职。</translation>
    </message>
    <message>
        <source>This department does not exist any more.</source>
        <translation>此部门已不存在。</translation>
    </message>
    <message>
        <source>The department still has people or parts. Move them first.</source>
        <translation>部门中仍有成员或下级部门，请先移走。</translation>
    </message>
    <message>
        <source>A department cannot be a part of itself.</source>
        <translation>部门不能隶属于自身。</translation>
    </message>
    <message>
        <source>Nobody reports to themselves. Choose another manager.</source>
        <translation>不能将自己设为上级，请选择其他人。</translation>
    </message>
    <message>
        <source>You cannot give a rank or a duty that you do not hold.</source>
        <translation>你不能授予自己没有的职级或职责。</translation>
    </message>
    <message>
        <source>The company keeps one owner. Name another owner first.</source>
        <translation>公司至少要有一位所有者，请先指定其他所有者。</translation>
    </message>
    <message>
        <source>Somebody here already has this e-mail address.</source>
        <translation>此电子邮箱已有人使用。</translation>
    </message>
    <message>
        <source>The name has hidden characters. Type it by hand.</source>
        <translation>姓名中含有隐藏字符，请手动输入。</translation>
    </message>
    <message>
        <source>The name mixes letters of different scripts. Use one script.</source>
        <translation>姓名混用了不同文字，请只用一种文字。</translation>
    </message>
    <message>
        <source>The name looks like that of a colleague. Make it different.</source>
        <translation>此姓名与同事的姓名过于相似，请加以区分。</translation>
    </message>
    <message>
        <source>The server does not know this time zone. Choose one of the list.</source>
        <translation>服务器无法识别此时区，请从列表中选择。</translation>
    </message>
    <message>
        <source>This device is signed out already.</source>
        <translation>此设备已退出登录。</translation>
    </message>
    <message>
        <source>This invite is used, withdrawn or over. Ask for a new one.</source>
        <translation>此邀请已使用、被撤销或已过期，请索取新的邀请。</translation>
    </message>
    <message>
        <source>You are not in this chat any more.</source>
        <translation>你已不在此聊天中。</translation>
    </message>
    <message>
        <source>This group already exists.</source>
        <translation>该群聊已存在。</translation>
    </message>
    <message>
        <source>System messages cannot be changed.</source>
        <translation>系统消息无法更改。</translation>
    </message>
    <message>
        <source>This chat is between two people. Open a group instead.</source>
        <translation>这是单聊，请改为创建群聊。</translation>
    </message>
    <message>
        <source>You are no longer in this company.</source>
        <translation>你已不在这家公司。</translation>
    </message>
    <message>
        <source>Nobody changes their own place or makes themselves a manager. Ask an owner of the company.</source>
        <translation>不能更改自己的位置，也不能让自己成为上级。请联系公司所有者。</translation>
    </message>
    <message>
        <source>The company has changed meanwhile. Look at the changes once more.</source>
        <translation>公司信息已有变化，请再次查看变更。</translation>
    </message>
    <message>
        <source>This line cannot be carried out.</source>
        <translation>此行无法执行。</translation>
    </message>
    <message>
        <source>Line {about} is about the same person.</source>
        <translation>第 {about} 行是同一个人。</translation>
    </message>
    <message>
        <source>Somebody new needs a name.</source>
        <translation>新人员需要姓名。</translation>
    </message>
    <message>
        <source>Several people are called {about}. Add the e-mail address.</source>
        <translation>有多人名为{about}，请加上邮箱。</translation>
    </message>
    <message>
        <source>“{about}” is no e-mail address.</source>
        <translation>“{about}”不是邮箱地址。</translation>
    </message>
    <message>
        <source>“{about}” is no rank. Write a number from 1 to 100.</source>
        <translation>“{about}”不是职级，请填写 1 到 100 的数字。</translation>
    </message>
    <message>
        <source>There is no duty called “{about}”.</source>
        <translation>没有名为“{about}”的职责。</translation>
    </message>
    <message>
        <source>Atrium does not speak “{about}”.</source>
        <translation>Atrium 不支持语言“{about}”。</translation>
    </message>
    <message>
        <source>“{about}” is no path of departments. Write it like Sales/Seoul, ten parts at most.</source>
        <translation>“{about}”不是部门路径。请写成 销售/首尔 的形式，最多 10 级。</translation>
    </message>
    <message>
        <source>Nobody is called “{about}”.</source>
        <translation>没有名为“{about}”的人。</translation>
    </message>
    <message>
        <source>Several people are called “{about}”. Write the manager&apos;s e-mail address.</source>
        <translation>有多人名为“{about}”，请填写上级的邮箱。</translation>
    </message>
    <message>
        <source>The manager&apos;s own line, {about}, cannot be carried out.</source>
        <translation>上级所在的第 {about} 行无法执行。</translation>
    </message>
    <message>
        <source>Only the owner of the group may do this.</source>
        <translation>只有群主可以执行此操作。</translation>
    </message>
    <message>
        <source>The group is full: {limit} people at most.</source>
        <translation>群聊人数已满：最多 {limit} 人。</translation>
    </message>
    <message>
        <source>This person is not in the chat.</source>
        <translation>此人不在聊天中。</translation>
    </message>
    <message>
        <source>Choose somebody else to talk to.</source>
        <translation>请选择其他人聊天。</translation>
    </message>
    <message>
        <source>This message is no longer available.</source>
        <translation>此消息已无法查看。</translation>
    </message>
    <message>
        <source>Only who wrote a message may change it.</source>
        <translation>只有发送人可以更改消息。</translation>
    </message>
    <message>
        <source>Too late to edit: that ended {closed_at}.</source>
        <translation>已无法编辑：期限为 {closed_at}。</translation>
    </message>
    <message>
        <source>Too late to recall: that ended {closed_at}.</source>
        <translation>已无法撤回：期限为 {closed_at}。</translation>
    </message>
    <message>
        <source>The message was already recalled.</source>
        <translation>此消息已被撤回。</translation>
    </message>
    <message>
        <source>A mention is in the wrong place. Write it again.</source>
        <translation>@提及的位置有误，请重新编写。</translation>
    </message>
    <message>
        <source>Somebody you mention is not in the chat. Add them first.</source>
        <translation>你 @的人不在聊天中，请先添加。</translation>
    </message>
    <message>
        <source>The message you answer is no longer there.</source>
        <translation>你要回复的消息已不存在。</translation>
    </message>
    <message>
        <source>A message has {limit} kinds of reactions at most.</source>
        <translation>一条消息最多有 {limit} 种回应。</translation>
    </message>
    <message>
        <source>Only the owner and the admins of the group may do this.</source>
        <translation>只有群主和管理员可以执行此操作。</translation>
    </message>
    <message>
        <source>The group keeps an owner. Make somebody else the owner first.</source>
        <translation>群聊必须有群主，请先将群主转让给他人。</translation>
    </message>
    <message>
        <source>This group is archived. Nobody writes here until it is reopened.</source>
        <translation>此群聊已归档，取消归档后才能发言。</translation>
    </message>
    <message>
        <source>Only the owner and the admins write in this group.</source>
        <translation>此群聊仅群主和管理员可以发言。</translation>
    </message>
    <message>
        <source>You wrote this message yourself.</source>
        <translation>这是你自己发送的消息。</translation>
    </message>
    <message>
        <source>{limit} messages are pinned here. Take one away first.</source>
        <translation>此处已置顶 {limit} 条消息，请先取消一条。</translation>
    </message>
    <message>
        <source>You have saved {limit} messages. Remove some first.</source>
        <translation>你已收藏 {limit} 条消息，请先取消一些收藏。</translation>
    </message>
    <message>
        <source>Choose a moment within the next {limit_days} days.</source>
        <translation>请选择未来 {limit_days} 天内的时间。</translation>
    </message>
    <message>
        <source>This message does not wait any more.</source>
        <translation>此消息已不在定时列表中。</translation>
    </message>
    <message>
        <source>This message was sent or taken back already.</source>
        <translation>此消息已发送或已取消。</translation>
    </message>
    <message>
        <source>{limit} messages wait already. Take one back first.</source>
        <translation>已有 {limit} 条定时消息，请先取消一条。</translation>
    </message>
    <message>
        <source>Two quick replies are called {name}. Give one another name.</source>
        <translation>有两条快捷回复都叫“{name}”，请更改其中一条的名称。</translation>
    </message>
    <message>
        <source>This link is used up, withdrawn or over. Ask for a new one.</source>
        <translation>此链接已用完、被撤销或已过期，请索取新的链接。</translation>
    </message>
    <message>
        <source>You were taken out of this group. Ask its owner or an admin to add you.</source>
        <translation>你已被移出此群聊。请让群主或管理员重新添加你。</translation>
    </message>
    <message>
        <source>Somebody here was taken out of the group. Only its owner and admins can add them again.</source>
        <translation>其中有人已被移出此群聊。只有群主和管理员可以重新添加。</translation>
    </message>
    <message>
        <source>The group has {limit} links already. Remove one first.</source>
        <translation>此群聊已有 {limit} 个链接，请先移除一个。</translation>
    </message>
    <message>
        <source>Not attached: the limit is 100 MB. Put it where others reach it.</source>
        <translation>未添加：上限为 100 MB。请把它放到他人可以访问的地方。</translation>
    </message>
    <message>
        <source>Not attached: this is a folder. Attach its files, or a ZIP of it.</source>
        <translation>未添加：这是文件夹。请添加其中的文件，或压缩为 ZIP 后添加。</translation>
    </message>
    <message>
        <source>Not attached: it cannot be read. See whether it is still there.</source>
        <translation>未添加：无法读取。请检查文件是否还在。</translation>
    </message>
    <message>
        <source>The disk of this computer is full. Make room, then try again.</source>
        <translation>本机磁盘已满，请腾出空间后重试。</translation>
    </message>
    <message>
        <source>Not saved: nothing can be written there. Choose another folder.</source>
        <translation>未保存：无法写入该位置，请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The file on this computer cannot be read any more. Fetch or attach it again.</source>
        <translation>本机上的此文件已无法读取，请重新获取或添加。</translation>
    </message>
    <message>
        <source>The server sent something else than this file. Nothing of it was kept.</source>
        <translation>服务器发来的不是此文件，未保留任何内容。</translation>
    </message>
    <message>
        <source>Programs are not opened from here. Save it if you know who made it.</source>
        <translation>无法在此打开程序。如果知道来源，请保存后使用。</translation>
    </message>
    <message>
        <source>Nothing here opens this kind of file. Save it instead.</source>
        <translation>本机没有可打开此类文件的程序，请改为保存。</translation>
    </message>
    <message>
        <source>This picture cannot be shown. Save it instead.</source>
        <translation>无法显示此图片，请改为保存。</translation>
    </message>
    <message>
        <source>The file was not fetched to its end.</source>
        <translation>文件未能完整下载。</translation>
    </message>
    <message>
        <source>This file is no longer available.</source>
        <translation>此文件已无法查看。</translation>
    </message>
    <message>
        <source>The server has another file under this number. Attach it again.</source>
        <translation>服务器上此编号已对应其他文件，请重新添加。</translation>
    </message>
    <message>
        <source>The file has not arrived as a whole. Try again.</source>
        <translation>文件未完整送达，请重试。</translation>
    </message>
    <message>
        <source>The file was damaged on the way. Try again.</source>
        <translation>文件在传输中损坏，请重试。</translation>
    </message>
    <message>
        <source>A message carries this file already. It stays.</source>
        <translation>此文件已随消息发送，将会保留。</translation>
    </message>
    <message>
        <source>{limit} files wait to be sent already. Send or remove some first.</source>
        <translation>已有 {limit} 个文件待发送，请先发送或移除一些。</translation>
    </message>
    <message>
        <source>The files that wait to be sent are too large together. Send or remove some first.</source>
        <translation>待发送的文件总量过大，请先发送或移除一些。</translation>
    </message>
    <message>
        <source>The server has no room for this file. Tell whoever runs it.</source>
        <translation>服务器没有空间存放此文件，请告知服务器管理员。</translation>
    </message>
    <message>
        <source>This form does not exist, or it is not for you.</source>
        <translation>此表单不存在，或不对你开放。</translation>
    </message>
    <message>
        <source>This form has changed by now. Open it anew.</source>
        <translation>此表单已更新，请重新打开。</translation>
    </message>
    <message>
        <source>This form takes no new requests.</source>
        <translation>此表单已停用，不能再提交申请。</translation>
    </message>
    <message>
        <source>Something does not fit together at {place}. Look at it again.</source>
        <translation>{place} 处的设置互相矛盾，请检查。</translation>
    </message>
    <message>
        <source>“{field}” has to be filled in.</source>
        <translation>“{field}”必须填写。</translation>
    </message>
    <message>
        <source>“{field}” does not take this answer. Look at it again.</source>
        <translation>“{field}”的内容不符合要求，请检查。</translation>
    </message>
    <message>
        <source>“{field}” is not the sum of its table. Add it up again.</source>
        <translation>“{field}”与表格合计不一致，请重新计算。</translation>
    </message>
    <message>
        <source>This takes {people} different people, and there are too few here. Invite a colleague first.</source>
        <translation>这需要 {people} 个不同的人，目前人数不足。请先邀请同事。</translation>
    </message>
    <message>
        <source>This request does not exist, or it is not for you.</source>
        <translation>此申请不存在，或你无权查看。</translation>
    </message>
    <message>
        <source>The server has another request under this number. Send it again.</source>
        <translation>服务器上已有相同编号的申请，请重新发送。</translation>
    </message>
    <message>
        <source>This request does not wait for a decision any more.</source>
        <translation>此申请已不在等待审批。</translation>
    </message>
    <message>
        <source>The request has changed since you looked at it. Read it again before you decide.</source>
        <translation>你查看后申请内容已变更，请重新阅读后再决定。</translation>
    </message>
    <message>
        <source>This request does not wait for you now. Somebody may have decided already.</source>
        <translation>此申请目前不需要你审批，可能已有人处理。</translation>
    </message>
    <message>
        <source>Nobody decides on their own request.</source>
        <translation>任何人都不能审批自己的申请。</translation>
    </message>
    <message>
        <source>Only who sent the request may do this.</source>
        <translation>只有申请人可以这样做。</translation>
    </message>
    <message>
        <source>A request goes back only to where it has been.</source>
        <translation>申请只能退回到已经过的环节。</translation>
    </message>
    <message>
        <source>This person decides here already, or has approved.</source>
        <translation>此人已是这里的审批人，或已经批准。</translation>
    </message>
    <message>
        <source>Too many people decide on this already.</source>
        <translation>审批人已达上限。</translation>
    </message>
    <message>
        <source>You reminded them a while ago. Once an hour is enough.</source>
        <translation>你刚刚催办过，每小时只能催办一次。</translation>
    </message>
    <message>
        <source>Too late to withdraw: that ended {closed_at}.</source>
        <translation>已过撤回期限：{closed_at} 截止。</translation>
    </message>
    <message>
        <source>This is being paid, so it cannot be withdrawn.</source>
        <translation>正在付款，无法撤回。</translation>
    </message>
    <message>
        <source>You have {limit} open requests. Withdraw some, or wait until they are decided on.</source>
        <translation>你有 {limit} 个未完成的申请。请撤回一些，或等待审批。</translation>
    </message>
    <message>
        <source>This request was changed {limit} times already. Withdraw it and send a new one.</source>
        <translation>此申请已修改 {limit} 次。请撤回后重新提交。</translation>
    </message>
    <message>
        <source>The server has something else under this number. Set it again.</source>
        <translation>服务器上已有相同编号的内容，请重新设置。</translation>
    </message>
    <message>
        <source>Nobody decides for you in this time any more.</source>
        <translation>这段时间已没有代理审批人。</translation>
    </message>
    <message>
        <source>Choose another person, and a time that ends ahead, within a year.</source>
        <translation>请选择其他人，并选择一年内、尚未结束的时间段。</translation>
    </message>
    <message>
        <source>Somebody decides for you in a part of this time already.</source>
        <translation>这段时间内已有人代你审批。</translation>
    </message>
    <message>
        <source>You have named {limit} deputies already. End one first.</source>
        <translation>你已设置 {limit} 个代理，请先结束一个。</translation>
    </message>
    <message>
        <source>This amount cannot be booked. Look at it again.</source>
        <translation>这个金额无法入账。请再看一看。</translation>
    </message>
    <message>
        <source>The server does not know this currency.</source>
        <translation>服务器不认识这种货币。</translation>
    </message>
    <message>
        <source>This account has another currency. Choose another one.</source>
        <translation>这个账户的货币不同。请选择其他账户。</translation>
    </message>
    <message>
        <source>Money goes to another account than it comes from.</source>
        <translation>付款账户和收款账户不能相同。</translation>
    </message>
    <message>
        <source>What goes out is not what comes in. Look at the amounts.</source>
        <translation>支出与收入不相等。请检查金额。</translation>
    </message>
    <message>
        <source>This account does not exist, or it is not for you.</source>
        <translation>这个账户不存在，或者与你无关。</translation>
    </message>
    <message>
        <source>There is such an account already.</source>
        <translation>这样的账户已经存在。</translation>
    </message>
    <message>
        <source>Something does not belong to this kind of account.</source>
        <translation>有内容不适用于这类账户。</translation>
    </message>
    <message>
        <source>The account is not empty, or something is still on its way. Settle that first.</source>
        <translation>账户未清空，或仍有款项在途。请先处理。</translation>
    </message>
    <message>
        <source>This account is closed. Nothing was booked.</source>
        <translation>这个账户已关闭。没有入账。</translation>
    </message>
    <message>
        <source>Not enough money in the account. Nothing was booked.</source>
        <translation>账户余额不足。没有入账。</translation>
    </message>
    <message>
        <source>The server has something else under this number. Nothing was booked. Begin anew.</source>
        <translation>服务器上这个编号对应其他内容。没有入账，请重新开始。</translation>
    </message>
    <message>
        <source>This payment does not exist, or it is not for you.</source>
        <translation>这笔付款不存在，或者与你无关。</translation>
    </message>
    <message>
        <source>This payment does not wait any more.</source>
        <translation>这笔付款已不再等待。</translation>
    </message>
    <message>
        <source>Only what was booked can be reversed.</source>
        <translation>只有已入账的才能冲正。</translation>
    </message>
    <message>
        <source>This payment was reversed already.</source>
        <translation>这笔付款已经冲正。</translation>
    </message>
    <message>
        <source>This was paid already, or is being paid.</source>
        <translation>已经付款，或正在付款。</translation>
    </message>
    <message>
        <source>Nobody approves a payment that they asked for or get. Somebody else has to.</source>
        <translation>自己申请或收取的付款不能由自己批准。需要其他人来批准。</translation>
    </message>
    <message>
        <source>No monitoring policy is in force, so nobody reads others&apos; chats.</source>
        <translation>目前没有生效的监督政策，因此没有人可以查看他人的聊天。</translation>
    </message>
    <message>
        <source>This chat is not open to you now.</source>
        <translation>你现在无法查看此聊天。</translation>
    </message>
    <message>
        <source>This version of the policy does not wait any more.</source>
        <translation>此版本的政策已不再等待批准。</translation>
    </message>
    <message>
        <source>Version {version} still waits for a second person. Take it back first, or have it agreed to.</source>
        <translation>版本 {version} 仍在等待第二人批准。请先撤回，或请人批准。</translation>
    </message>
    <message>
        <source>Another version is in force by now. Read it anew.</source>
        <translation>现在生效的是另一个版本，请重新阅读。</translation>
    </message>
    <message>
        <source>This takes a second person: another owner, or somebody of compliance. Name one first.</source>
        <translation>这需要第二人：另一位所有者或合规人员。请先指定。</translation>
    </message>
    <message>
        <source>You proposed this yourself. Somebody else has to agree.</source>
        <translation>这是你自己提出的，需要由其他人批准。</translation>
    </message>
    <message>
        <source>This review does not exist, or it is not yours.</source>
        <translation>此查看不存在，或不属于你。</translation>
    </message>
    <message>
        <source>The server has another review under this number. Open it again.</source>
        <translation>服务器上此编号对应另一次查看，请重新打开。</translation>
    </message>
    <message>
        <source>The review ended {closed_at}. Open another one to read on.</source>
        <translation>查看已结束（{closed_at}）。如需继续，请重新打开。</translation>
    </message>
    <message>
        <source>The policy allows {most_minutes} minutes at most. Choose less.</source>
        <translation>政策最多允许 {most_minutes} 分钟，请选择更短的时间。</translation>
    </message>
    <message>
        <source>A second person has to agree first. Ask for it.</source>
        <translation>需要先由第二人批准，请提出申请。</translation>
    </message>
    <message>
        <source>You cannot be the second person here.</source>
        <translation>你不能在此担任第二人。</translation>
    </message>
    <message>
        <source>Nobody waits for your answer here any more.</source>
        <translation>这里已无人等待你的答复。</translation>
    </message>
    <message>
        <source>The server has another note under this number. Write it again.</source>
        <translation>服务器上此编号对应另一条备注，请重新填写。</translation>
    </message>
    <message>
        <source>This rule does not exist any more.</source>
        <translation>此规则已不存在。</translation>
    </message>
    <message>
        <source>The rule looks for nothing yet. Give it words.</source>
        <translation>此规则还没有要查找的内容，请添加词语。</translation>
    </message>
    <message>
        <source>The rule would flag almost everything. Make it narrower.</source>
        <translation>此规则几乎会标记所有内容，请缩小范围。</translation>
    </message>
    <message>
        <source>There are {most} rules already. Delete one first.</source>
        <translation>已有 {most} 条规则，请先删除一条。</translation>
    </message>
    <message>
        <source>The server refused this ({code}).</source>
        <translation>服务器拒绝了此请求（{code}）。</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>In 20 minutes</source>
        <translation>20 分钟后</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>1 小时后</translation>
    </message>
    <message>
        <source>Tomorrow 09:00</source>
        <translation>明天 09:00</translation>
    </message>
    <message>
        <source>Choose day and time…</source>
        <translation>选择日期和时间…</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Reminder: {chat}</source>
        <translation>提醒：{chat}</translation>
    </message>
    <message>
        <source>Again in 20 minutes</source>
        <translation>20 分钟后再提醒</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>ReplyForm</name>
    <message>
        <source>Name, to be typed after a slash</source>
        <translation>名称，在 / 之后输入</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>请输入名称</translation>
    </message>
    <message>
        <source>Another quick reply has this name. Choose another name.</source>
        <translation>已有同名的快捷回复，请换个名称。</translation>
    </message>
    <message>
        <source>Write 1 to 4,000 characters</source>
        <translation>请输入 1 至 4,000 个字符</translation>
    </message>
    <message>
        <source>There are 100 quick replies already. Delete one first.</source>
        <translation>已有 100 条快捷回复，请先删除一条。</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>People without a password</source>
        <translation>没有密码的人员</translation>
    </message>
    <message>
        <source>Copy the codes</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <source>Each code works once, for 7 days, and is shown only here.</source>
        <translation>每个代码 7 天内可使用一次，仅在此显示。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people came in</source>
        <translation>
            <numerusform>新增 %Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were changed</source>
        <translation>
            <numerusform>更改 %Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were refused</source>
        <translation>
            <numerusform>拒绝 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln codes</source>
        <translation>
            <numerusform>生成 %Ln 个代码</numerusform>
        </translation>
    </message>
    <message>
        <source>All codes are made</source>
        <translation>代码已全部生成</translation>
    </message>
</context>
<context>
    <name>ReviewList</name>
    <message>
        <source>Chats that may be reviewed</source>
        <translation>可查阅的聊天</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>监督</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新获取</translation>
    </message>
    <message>
        <source>Person, title, case number</source>
        <translation>人员、标题、案件编号</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>查阅</translation>
    </message>
    <message>
        <source>Who may review it</source>
        <translation>谁可查阅</translation>
    </message>
</context>
<context>
    <name>ReviewPresenter</name>
    <message>
        <source>You have closed this review. Nothing of it is kept here.</source>
        <translation>你已结束此次查阅。这里不保留任何内容。</translation>
    </message>
    <message>
        <source>This review is over: its time has passed, or it was closed. Nothing of it is kept here.</source>
        <translation>此次查阅已结束：时间已到，或已被关闭。这里不保留任何内容。</translation>
    </message>
    <message>
        <source>You may not read this chat any more: ranks, reporting lines or the policy have changed. Its text is wiped from this window.</source>
        <translation>你不能再阅读此聊天：职级、汇报关系或政策已变更。其内容已从此窗口清除。</translation>
    </message>
    <message>
        <source>You may not read in this review any more. Its text is wiped from this window.</source>
        <translation>你不能再在此次查阅中阅读。其内容已从此窗口清除。</translation>
    </message>
    <message>
        <source>Asked. You go on as soon as a second person agrees.</source>
        <translation>已请求。第二人同意后即可继续。</translation>
    </message>
    <message>
        <source>{name} has agreed.</source>
        <translation>{name} 已同意。</translation>
    </message>
    <message>
        <source>{name} has declined.</source>
        <translation>{name} 已拒绝。</translation>
    </message>
    <message numerus="yes">
        <source>%n messages read</source>
        <translation>
            <numerusform>已读 %n 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>{read} of {all} stored</source>
        <translation>{read}，共存 {all} 条</translation>
    </message>
    <message>
        <source>{purpose}, case {case}</source>
        <translation>{purpose}，案件 {case}</translation>
    </message>
    <message>
        <source>Opened {opened}, closes {closes}. {told}</source>
        <translation>{opened} 开始，{closes} 结束。{told}</translation>
    </message>
    <message>
        <source>Shown in the access log of those in it.</source>
        <translation>显示在参与者的访问记录中。</translation>
    </message>
    <message>
        <source>Shown in the access log of {names} on {day}.</source>
        <translation>将于 {day} 显示在 {names} 的访问记录中。</translation>
    </message>
    <message>
        <source>Shown in the access log of {names}.</source>
        <translation>显示在 {names} 的访问记录中。</translation>
    </message>
    <message>
        <source>Read-only review by {name}. Purpose: {purpose}. Copied {time}.</source>
        <translation>{name} 的只读查阅。目的：{purpose}。复制于 {time}。</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Review of {title}</source>
        <translation>查阅 {title}</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Find in this review</source>
        <translation>在此查阅中查找</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>跳转到日期</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>You can read here, not write.</source>
        <translation>这里只能阅读，不能发言。</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>已保存：{path}</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>服务器没有响应。</translation>
    </message>
    <message>
        <source>The text is hidden until it does: only then it is known that you may read it.</source>
        <translation>在其响应之前内容被隐藏：届时才能确认你可以阅读。</translation>
    </message>
    <message>
        <source>Purpose: {purpose}.</source>
        <translation>目的：{purpose}。</translation>
    </message>
    <message>
        <source>Close review</source>
        <translation>结束查阅</translation>
    </message>
    <message>
        <source>Read-only review.</source>
        <translation>只读查阅。</translation>
    </message>
    <message>
        <source>Message {name}</source>
        <translation>发消息给 {name}</translation>
    </message>
    <message numerus="yes">
        <source>You have read %n messages.</source>
        <translation>
            <numerusform>你已阅读 %n 条消息。</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked: nobody else could agree. It takes another owner, or somebody of compliance.</source>
        <translation>已锁定：没有其他人可以同意。需要另一位所有者或合规人员。</translation>
    </message>
    <message>
        <source>A second person has to agree before you read on.</source>
        <translation>继续阅读须先由第二人同意。</translation>
    </message>
    <message>
        <source>Ask a second person</source>
        <translation>请求第二人</translation>
    </message>
    <message>
        <source>Note on this message</source>
        <translation>备注此消息</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>早期版本</translation>
    </message>
    <message>
        <source>Flag again: {name}</source>
        <translation>重新标记：{name}</translation>
    </message>
    <message>
        <source>Looked at: {name}</source>
        <translation>已查看：{name}</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>打开 {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
</context>
<context>
    <name>RoomLinksDialog</name>
    <message>
        <source>Invite with a link</source>
        <translation>用链接邀请</translation>
    </message>
    <message>
        <source>Colleagues with an account come in by it. It works for 7 days and 100 people, until you end it.</source>
        <translation>有账号的同事可以通过链接加入。链接 7 天内有效，最多 100 人使用，也可随时停用。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>生成链接</translation>
    </message>
    <message>
        <source>The link as a code to scan</source>
        <translation>可扫描的链接二维码</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>End this link</source>
        <translation>停用此链接</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>RoomLinksPresenter</name>
    <message>
        <source>By {name}</source>
        <translation>由 {name} 创建</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>有效期至 {day}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places left</source>
        <translation>
            <numerusform>还可加入 %Ln 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>New rule</source>
        <translation>新建规则</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>更改规则</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add the rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>保存规则</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>It stands beside the chats that the rule flags.</source>
        <translation>显示在规则所标记的聊天旁。</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>查找内容</translation>
    </message>
    <message>
        <source>Words or patterns, one a line</source>
        <translation>词语或模式，每行一个</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Chats among colleagues</source>
        <translation>同事之间的聊天</translation>
    </message>
    <message>
        <source>Chats with customers</source>
        <translation>与客户的聊天</translation>
    </message>
    <message>
        <source>The rule is on</source>
        <translation>启用规则</translation>
    </message>
    <message>
        <source>Try it on a text</source>
        <translation>用文字试试</translation>
    </message>
    <message>
        <source>A sentence that it should find</source>
        <translation>应被找到的句子</translation>
    </message>
    <message>
        <source>Looks at</source>
        <translation>检查的聊天</translation>
    </message>
</context>
<context>
    <name>RulePresenter</name>
    <message>
        <source>Give it a name: it stands beside the chats that it flags.</source>
        <translation>请起名：它会显示在所标记的聊天旁。</translation>
    </message>
    <message>
        <source>{count} characters at most.</source>
        <translation>最多 {count} 个字。</translation>
    </message>
    <message>
        <source>Choose the chats that it looks at.</source>
        <translation>请选择要检查的聊天。</translation>
    </message>
    <message>
        <source>{count} lines at most.</source>
        <translation>最多 {count} 行。</translation>
    </message>
    <message>
        <source>A line is too long: {word}</source>
        <translation>有一行过长：{word}</translation>
    </message>
    <message>
        <source>{word}: {why}</source>
        <translation>{word}：{why}</translation>
    </message>
    <message>
        <source>You are offline: nothing can be tried now.</source>
        <translation>你已离线：现在无法试用。</translation>
    </message>
    <message>
        <source>Type something. What the rule finds is marked, and nothing of it is kept.</source>
        <translation>请输入文字。规则找到的会被标出，内容不会保留。</translation>
    </message>
    <message>
        <source>The rule has no words yet.</source>
        <translation>规则还没有词语。</translation>
    </message>
    <message>
        <source>The rule finds nothing here.</source>
        <translation>规则在此没有找到内容。</translation>
    </message>
    <message numerus="yes">
        <source>The rule finds %n places.</source>
        <translation>
            <numerusform>规则找到 %n 处。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Words</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Telephone numbers</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Bank numbers</source>
        <translation>银行号码</translation>
    </message>
    <message>
        <source>Update Atrium to see what it looks for</source>
        <translation>更新 Atrium 以查看其查找内容</translation>
    </message>
    <message>
        <source>One word or phrase a line. Found anywhere, whatever the case; in double quotes, as whole words only.</source>
        <translation>每行一个词语或短语。不分大小写，任意位置均可找到；加双引号则只匹配完整的词。</translation>
    </message>
    <message>
        <source>One pattern a line: * is any letters within a word, # a digit, ? a letter or digit. CP-#### finds CP-1184.</source>
        <translation>每行一个模式：* 为词内任意字符，# 为一位数字，? 为一个字母或数字。CP-#### 可找到 CP-1184。</translation>
    </message>
    <message>
        <source>Finds telephone numbers of all countries. It needs no words.</source>
        <translation>查找各国电话号码，无需词语。</translation>
    </message>
    <message>
        <source>Finds e-mail addresses. It needs no words.</source>
        <translation>查找电子邮箱，无需词语。</translation>
    </message>
    <message>
        <source>Finds IBANs, cards and account numbers. It needs no words.</source>
        <translation>查找 IBAN、银行卡和账号，无需词语。</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>All chats</source>
        <translation>所有聊天</translation>
    </message>
    <message>
        <source>Chats with customers</source>
        <translation>与客户的聊天</translation>
    </message>
    <message>
        <source>Chats among colleagues</source>
        <translation>同事之间的聊天</translation>
    </message>
    <message>
        <source>No chats</source>
        <translation>无聊天</translation>
    </message>
    <message>
        <source>Dates and results that are promised to customers</source>
        <translation>向客户承诺的日期和结果</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Money that customers want back</source>
        <translation>客户要求退回的钱</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Customers who are asked to go on in private</source>
        <translation>被要求私下联系的客户</translation>
    </message>
    <message>
        <source>Contact elsewhere</source>
        <translation>站外联系</translation>
    </message>
    <message>
        <source>Telephone numbers that are given away</source>
        <translation>给出的电话号码</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>Accounts and cards that somebody could misuse</source>
        <translation>可能被滥用的账户和银行卡</translation>
    </message>
    <message>
        <source>Bank details</source>
        <translation>银行信息</translation>
    </message>
    <message>
        <source>Passwords and codes that are written down</source>
        <translation>写在聊天里的密码和验证码</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Rules that flag</source>
        <translation>标记规则</translation>
    </message>
    <message>
        <source>Monitoring policy</source>
        <translation>监督政策</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新建规则</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>还没有规则</translation>
    </message>
    <message>
        <source>A rule flags chats by their words, so that reviews begin where something is the matter.</source>
        <translation>规则按词语标记聊天，让查阅从有问题的地方开始。</translation>
    </message>
    <message>
        <source>Rules to begin with</source>
        <translation>入门规则</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Delete the rule {name}?</source>
        <translation>删除规则“{name}”？</translation>
    </message>
    <message>
        <source>It flags nothing any more, and what it has flagged loses its mark. The audit log keeps both.</source>
        <translation>它不再标记，已有的标记也会消失。审计日志会保留两者。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Delete the rule</source>
        <translation>删除规则</translation>
    </message>
</context>
<context>
    <name>RulesPresenter</name>
    <message>
        <source>Changed by {name}, {time}</source>
        <translation>{name} 更改于 {time}</translation>
    </message>
    <message>
        <source>{all}, {on} on. They look at what is said from now on.</source>
        <translation>{all}，已启用 {on} 条。只检查此后所说的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n 条规则</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is deleted.</source>
        <translation>已删除“{name}”。</translation>
    </message>
</context>
<context>
    <name>SavedPage</name>
    <message>
        <source>Saved messages</source>
        <translation>收藏的消息</translation>
    </message>
    <message>
        <source>Nothing saved</source>
        <translation>还没有收藏</translation>
    </message>
    <message>
        <source>Press S on a message to keep it here for yourself, with a reminder if you want one.</source>
        <translation>在消息上按 S 即可收藏到这里，仅自己可见，还可以设置提醒。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Show in chat</source>
        <translation>在聊天中查看</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>取消提醒</translation>
    </message>
    <message>
        <source>Keep no more</source>
        <translation>取消收藏</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>稍后提醒</translation>
    </message>
</context>
<context>
    <name>SavedPresenter</name>
    <message>
        <source>Loading</source>
        <translation>加载中</translation>
    </message>
    <message>
        <source>Reminder is due</source>
        <translation>提醒时间已到</translation>
    </message>
    <message>
        <source>Reminder {when}</source>
        <translation>提醒：{when}</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>In 1 hour</source>
        <translation>1 小时后</translation>
    </message>
    <message>
        <source>Tomorrow {time}</source>
        <translation>明天 {time}</translation>
    </message>
    <message>
        <source>Monday {time}</source>
        <translation>周一 {time}</translation>
    </message>
    <message>
        <source>This moment has passed. Choose a later one.</source>
        <translation>此时间已过，请选择更晚的时间。</translation>
    </message>
    <message>
        <source>A message waits for a year at most. Choose an earlier day.</source>
        <translation>最多可定时一年，请选择更早的日期。</translation>
    </message>
    <message>
        <source>{weekday} {day} {time}</source>
        <translation>{day} {weekday} {time}</translation>
    </message>
    <message>
        <source>{time} in {city} ({people})</source>
        <translation>{city} {time}（{people}）</translation>
    </message>
    <message>
        <source>Not on the server yet</source>
        <translation>尚未保存到服务器</translation>
    </message>
</context>
<context>
    <name>ScheduleDialog</name>
    <message>
        <source>When is it to go out?</source>
        <translation>要何时发送？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>定时发送</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Write the day like 2026-03-01</source>
        <translation>请按 2026-03-01 的格式输入日期</translation>
    </message>
    <message>
        <source>Write the time like 17:30</source>
        <translation>请按 17:30 的格式输入时间</translation>
    </message>
    <message>
        <source>Goes out {when}</source>
        <translation>将于 {when} 发送</translation>
    </message>
</context>
<context>
    <name>ScheduledDialog</name>
    <message>
        <source>Scheduled in this chat</source>
        <translation>此聊天的定时消息</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing waits. Write a message, then choose Send later.</source>
        <translation>没有定时消息。写好消息后选择“定时发送”即可。</translation>
    </message>
</context>
<context>
    <name>ScheduledRow</name>
    <message>
        <source>Send now</source>
        <translation>立即发送</translation>
    </message>
    <message>
        <source>Change time</source>
        <translation>更改时间</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>ScopeCard</name>
    <message>
        <source>Texts stay closed until you state a purpose.</source>
        <translation>在你说明目的之前，内容保持关闭。</translation>
    </message>
    <message>
        <source>{where}. {closed}</source>
        <translation>{where}。{closed}</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>From {value}</source>
        <translation>发件人：{value}</translation>
    </message>
    <message>
        <source>In {value}</source>
        <translation>聊天：{value}</translation>
    </message>
    <message>
        <source>Before {value}</source>
        <translation>早于 {value}</translation>
    </message>
    <message>
        <source>After {value}</source>
        <translation>晚于 {value}</translation>
    </message>
    <message>
        <source>On {value}</source>
        <translation>日期：{value}</translation>
    </message>
    <message>
        <source>Has file</source>
        <translation>包含文件</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Customer {value}</source>
        <translation>客户：{value}</translation>
    </message>
    <message>
        <source>More than {count} results</source>
        <translation>超过 {count} 条结果</translation>
    </message>
    <message>
        <source>You are offline. This is what is on this computer.</source>
        <translation>你已离线。这里只显示本机上的结果。</translation>
    </message>
    <message>
        <source>Asking the server for older messages…</source>
        <translation>正在向服务器查询更早的消息…</translation>
    </message>
    <message>
        <source>This cannot be searched for</source>
        <translation>无法这样搜索</translation>
    </message>
    <message>
        <source>Search in all chats</source>
        <translation>在全部聊天中搜索</translation>
    </message>
    <message>
        <source>Type words, a name, or a part of a file&apos;s name.</source>
        <translation>请输入文字、姓名或文件名的一部分。</translation>
    </message>
    <message>
        <source>Nothing found for “{query}”</source>
        <translation>没有找到“{query}”</translation>
    </message>
    <message>
        <source>Older messages are searched when you are online.</source>
        <translation>联网后会搜索更早的消息。</translation>
    </message>
    <message>
        <source>Try another word, or fewer filters.</source>
        <translation>请换个词，或减少筛选条件。</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>我</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place}/{count}</translation>
    </message>
    <message>
        <source>Only what is on this computer</source>
        <translation>仅本机内容</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>{author} in {chat}</source>
        <translation>{author} · {chat}</translation>
    </message>
    <message>
        <source>This is too long to search for.</source>
        <translation>搜索内容过长。</translation>
    </message>
    <message>
        <source>No day is both after the one and before the other.</source>
        <translation>没有同时符合两个日期条件的日子。</translation>
    </message>
    <message>
        <source>Only words can be left out, filters cannot.</source>
        <translation>只能排除文字，不能排除筛选条件。</translation>
    </message>
    <message>
        <source>No chat is called “{name}”.</source>
        <translation>没有名为“{name}”的聊天。</translation>
    </message>
    <message>
        <source>There are no customers yet.</source>
        <translation>还没有客户。</translation>
    </message>
    <message>
        <source>After “has:” only “file” can stand.</source>
        <translation>“包含：”之后只能写“文件”。</translation>
    </message>
    <message>
        <source>After “is:” only “unread” can stand.</source>
        <translation>“状态：”之后只能写“未读”。</translation>
    </message>
    <message>
        <source>Nobody is called “{name}”.</source>
        <translation>没有名为“{name}”的人。</translation>
    </message>
    <message>
        <source>“{day}” is no day. Write it like 2026-10-13, or “yesterday”.</source>
        <translation>“{day}”不是日期。请写成 2026-10-13 或“昨天”。</translation>
    </message>
    <message>
        <source>These filters are too long.</source>
        <translation>筛选条件过长。</translation>
    </message>
    <message>
        <source>These are too many words: {most} is the most.</source>
        <translation>词语过多：最多 {most} 个。</translation>
    </message>
    <message>
        <source>A word is too long: {most} letters is the most.</source>
        <translation>词语过长：最多 {most} 个字符。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln results</source>
        <translation>
            <numerusform>%Ln 条结果</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Search in all chats</source>
        <translation>在全部聊天中搜索</translation>
    </message>
    <message>
        <source>Words, names of files, from: in: before:</source>
        <translation>文字、文件名、发件人：聊天：早于：</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>From</source>
        <translation>发件人</translation>
    </message>
    <message>
        <source>In</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Has file</source>
        <translation>包含文件</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>相关度优先</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>SecondDialog</name>
    <message>
        <source>Ask a second person to agree to a copy?</source>
        <translation>请求第二人同意导出副本？</translation>
    </message>
    <message>
        <source>Ask a second person to let you read on?</source>
        <translation>请求第二人同意你继续阅读？</translation>
    </message>
    <message>
        <source>The owner and compliance are asked. Who is in this chat does not answer, nor do you.</source>
        <translation>将询问所有者和合规人员。此聊天的参与者和你本人不能答复。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The second person reads it, and so does the audit log.</source>
        <translation>第二人会看到，并记入审计日志。</translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation>请简短说明原因。</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Server address</source>
        <translation>服务器地址</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>正在登录</translation>
    </message>
</context>
<context>
    <name>SignInPresenter</name>
    <message>
        <source>Enter your password.</source>
        <translation>请输入密码。</translation>
    </message>
    <message>
        <source>Choose your company.</source>
        <translation>请选择公司。</translation>
    </message>
    <message>
        <source>There is no company on this server yet.</source>
        <translation>此服务器上还没有公司。</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>加载中</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>End it in the system&apos;s list of programs, or start the computer again.</source>
        <translation>请在系统的任务管理器中结束它，或重新启动电脑。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Atrium is running, but does not answer.</source>
        <translation>Atrium 正在运行，但没有响应。</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>You</source>
        <translation>你的信息</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>同事</translation>
    </message>
</context>
<context>
    <name>StepMark</name>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>now</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>待完成</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>Storage</source>
        <translation>存储空间</translation>
    </message>
    <message>
        <source>Messages and people</source>
        <translation>消息和联系人</translation>
    </message>
    <message>
        <source>Clear and fetch again</source>
        <translation>清除并重新获取</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Clear downloads</source>
        <translation>清除下载</translation>
    </message>
    <message>
        <source>All of it is encrypted. The key is in this system&apos;s key store.</source>
        <translation>全部内容均已加密，密钥保存在此系统的密钥库中。</translation>
    </message>
    <message>
        <source>{size} on this computer, so that you can read and write without a line.</source>
        <translation>本机已保存 {size}，没有网络也能查看和编写。</translation>
    </message>
    <message>
        <source>You are offline: it stays until you are online.</source>
        <translation>你已离线：联网之前会保留。</translation>
    </message>
    <message>
        <source>Downloads and pictures: {size}.</source>
        <translation>下载的文件和图片：{size}。</translation>
    </message>
    <message>
        <source>{size} wait to be sent and stay.</source>
        <translation>待发送的 {size} 会保留。</translation>
    </message>
    <message>
        <source>Messages, people and chats are fetched from the server again. What you have not sent yet and your drafts stay. It takes a moment.</source>
        <translation>将从服务器重新获取消息、联系人和聊天。尚未发送的内容和草稿会保留。这需要一点时间。</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Clear what is kept here?</source>
        <translation>要清除本机保存的内容吗？</translation>
    </message>
    <message>
        <source>It is being fetched again.</source>
        <translation>正在重新获取。</translation>
    </message>
    <message>
        <source>The files stay on the server and can be opened again. What waits to be sent stays here.</source>
        <translation>文件仍在服务器上，可以再次打开。待发送的文件会保留在本机。</translation>
    </message>
    <message>
        <source>Clear the downloads of this computer?</source>
        <translation>要清除本机的下载吗？</translation>
    </message>
</context>
<context>
    <name>Supervising</name>
    <message>
        <source>Access log</source>
        <translation>访问记录</translation>
    </message>
</context>
<context>
    <name>Supervision</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n departments</source>
        <translation>
            <numerusform>来自 %n 个部门</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats of another kind</source>
        <translation>
            <numerusform>%n 个其他类别的聊天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats on HR, union, health or law</source>
        <translation>
            <numerusform>%n 个人事、工会、健康或法律聊天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats that you are in</source>
        <translation>
            <numerusform>%n 个你参与的聊天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats with people of higher rank</source>
        <translation>
            <numerusform>%n 个有更高职级人员的聊天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats with people of other lines</source>
        <translation>
            <numerusform>%n 个有其他汇报线人员的聊天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats without colleagues</source>
        <translation>
            <numerusform>%n 个没有同事的聊天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other chats</source>
        <translation>
            <numerusform>%n 个其他聊天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n 名成员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages this week</source>
        <translation>
            <numerusform>本周 %n 条消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n this week</source>
        <translation>
            <numerusform>本周 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>rank {lowest}</source>
        <translation>职级 {lowest}</translation>
    </message>
    <message>
        <source>ranks {lowest} to {highest}</source>
        <translation>职级 {lowest} 至 {highest}</translation>
    </message>
    <message>
        <source>of {ranks}</source>
        <translation>（{ranks}）</translation>
    </message>
    <message>
        <source>in {departments}</source>
        <translation>来自{departments}</translation>
    </message>
    <message>
        <source>{where}, {ranks}</source>
        <translation>{where}，{ranks}</translation>
    </message>
    <message>
        <source>No monitoring policy is in force</source>
        <translation>没有生效的监督政策</translation>
    </message>
    <message>
        <source>The policy leaves such chats out</source>
        <translation>政策不包括此类聊天</translation>
    </message>
    <message>
        <source>Nobody reviews these, whatever the policy says</source>
        <translation>无论政策如何，任何人都不能查阅</translation>
    </message>
    <message>
        <source>Read them in your chats</source>
        <translation>请在你的聊天中查看</translation>
    </message>
    <message>
        <source>Not everybody has taken note yet</source>
        <translation>还有人未确认</translation>
    </message>
    <message>
        <source>Only who stands above everybody in them opens them</source>
        <translation>只有职级高于所有参与者的人才能打开</translation>
    </message>
    <message>
        <source>Only who leads everybody in them opens them</source>
        <translation>只有所有参与者的负责人才能打开</translation>
    </message>
    <message>
        <source>None of the company&apos;s people is in them</source>
        <translation>没有本公司人员</translation>
    </message>
    <message>
        <source>Update Atrium to see why</source>
        <translation>请更新 Atrium 以查看原因</translation>
    </message>
    <message>
        <source>At least {count}</source>
        <translation>至少 {count}</translation>
    </message>
    <message>
        <source>The server cannot be reached. Nothing of this is kept here.</source>
        <translation>无法连接服务器。这里不保留任何内容。</translation>
    </message>
    <message>
        <source>No list just now</source>
        <translation>暂无列表</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Nobody reports to you</source>
        <translation>没有人向你汇报</translation>
    </message>
    <message>
        <source>Reviews reach the people of your own reporting line only.</source>
        <translation>查阅只限于你自己汇报线内的人员。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Look for another name.</source>
        <translation>请尝试其他名称。</translation>
    </message>
    <message>
        <source>No monitoring policy yet</source>
        <translation>还没有监督政策</translation>
    </message>
    <message>
        <source>Nobody reviews anything until a policy is published and taken note of.</source>
        <translation>在政策发布并被知悉之前，任何人都不能查阅。</translation>
    </message>
    <message>
        <source>Publish a policy</source>
        <translation>发布政策</translation>
    </message>
    <message>
        <source>Nobody reviews anything until the owner or compliance publishes one.</source>
        <translation>在所有者或合规人员发布政策之前，任何人都不能查阅。</translation>
    </message>
    <message>
        <source>Flagged by a rule</source>
        <translation>被规则标记</translation>
    </message>
    <message>
        <source>With customers</source>
        <translation>与客户</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>Not yet acknowledged</source>
        <translation>尚未知悉</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
    <message>
        <source>Your reviews</source>
        <translation>你的查阅</translation>
    </message>
    <message>
        <source>Outside your scope</source>
        <translation>你的范围之外</translation>
    </message>
    <message>
        <source>{flag} +{count}</source>
        <translation>{flag} +{count}</translation>
    </message>
    <message>
        <source>Open until {time}</source>
        <translation>开放至 {time}</translation>
    </message>
    <message>
        <source>{members} · {week}</source>
        <translation>{members} · {week}</translation>
    </message>
    <message>
        <source>Recalled {time}, original kept</source>
        <translation>{time} 撤回，保留原文</translation>
    </message>
    <message>
        <source>Edited {time}</source>
        <translation>{time} 编辑</translation>
    </message>
    <message>
        <source>Changed after this review was opened</source>
        <translation>本次查阅开始后有改动</translation>
    </message>
</context>
<context>
    <name>SupervisionTab</name>
    <message>
        <source>A chat of your scope</source>
        <translation>你范围内的聊天</translation>
    </message>
    <message>
        <source>The review has ended</source>
        <translation>查阅已结束</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再次查阅</translation>
    </message>
    <message>
        <source>Choose a chat</source>
        <translation>选择一个聊天</translation>
    </message>
    <message>
        <source>You see names and counts. Texts open for a purpose and a while.</source>
        <translation>你能看到姓名和数量。内容须说明目的和时长后才打开。</translation>
    </message>
</context>
<context>
    <name>Switcher</name>
    <message>
        <source>{count} members</source>
        <translation>{count} 位成员</translation>
    </message>
    <message>
        <source>last message {time}</source>
        <translation>最后一条消息 {time}</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>群聊</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Jump to</source>
        <translation>跳转到</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>全部 {count} 项</translation>
    </message>
    <message>
        <source>People</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Search or jump to</source>
        <translation>搜索或跳转</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Try another name or word, or a part of it.</source>
        <translation>请换个姓名或词语，或只输入一部分。</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Chats, people, messages, files</source>
        <translation>聊天、联系人、消息、文件</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Names also match by initial: ㅎㄱㄹ, hgr, cyt</source>
        <translation>也可按首字母查找：ㅎㄱㄹ、hgr、cyt</translation>
    </message>
    <message>
        <source>Nothing found for “{query}”</source>
        <translation>没有找到“{query}”</translation>
    </message>
</context>
<context>
    <name>TabBar</name>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln 项等待</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableHead</name>
    <message>
        <source>{column}, not sorted by it</source>
        <translation>{column}，未排序</translation>
    </message>
    <message>
        <source>{column}, sorted upwards</source>
        <translation>{column}，升序</translation>
    </message>
    <message>
        <source>{column}, sorted downwards</source>
        <translation>{column}，降序</translation>
    </message>
</context>
<context>
    <name>TargetPicker</name>
    <message>
        <source>Chat or name</source>
        <translation>聊天或姓名</translation>
    </message>
    <message>
        <source>Chats and people</source>
        <translation>聊天和联系人</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>TermsForm</name>
    <message>
        <source>What the company says</source>
        <translation>公司的说明</translation>
    </message>
    <message>
        <source>Chats among colleagues</source>
        <translation>同事之间的聊天</translation>
    </message>
    <message>
        <source>Chats with customers</source>
        <translation>与客户的聊天</translation>
    </message>
    <message>
        <source>How far above everybody in the chat</source>
        <translation>须高于聊天中所有人多少</translation>
    </message>
    <message>
        <source>Departments where higher rank is enough</source>
        <translation>职级更高即可的部门</translation>
    </message>
    <message>
        <source>A review lasts at most</source>
        <translation>每次查阅最长</translation>
    </message>
    <message>
        <source>When people see who has read</source>
        <translation>何时可见谁查阅过</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>延后</translation>
    </message>
    <message>
        <source>Days until people see it</source>
        <translation>可见前的天数</translation>
    </message>
    <message>
        <source>Copies need a second person</source>
        <translation>复制须第二人同意</translation>
    </message>
    <message>
        <source>Nothing older is shown than</source>
        <translation>最早显示的内容</translation>
    </message>
    <message>
        <source>Everybody reads this, and what the policy means, before they take note of it.</source>
        <translation>所有人在知悉之前都会读到这段文字和政策含义。</translation>
    </message>
    <message>
        <source>Chats that may be reviewed</source>
        <translation>可以查阅的聊天</translation>
    </message>
    <message>
        <source>No others</source>
        <translation>没有其他部门</translation>
    </message>
    <message>
        <source>Chats on HR, union, health and law stay closed, always.</source>
        <translation>人事、工会、健康和法律聊天始终不开放。</translation>
    </message>
    <message numerus="yes">
        <source>%n ranks or more</source>
        <translation>
            <numerusform>%n 级或以上</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a department</source>
        <translation>添加部门</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Emoji</source>
        <translation>表情</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Attach pictures</source>
        <translation>添加图片</translation>
    </message>
    <message>
        <source>Mention somebody</source>
        <translation>@提及</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>定时发送</translation>
    </message>
    <message>
        <source>Quick replies</source>
        <translation>快捷回复</translation>
    </message>
    <message>
        <source>Ask everybody to acknowledge</source>
        <translation>请所有人确认</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Scheduled in this chat</source>
        <translation>此聊天的定时消息</translation>
    </message>
    <message numerus="yes">
        <source>Scheduled in this chat: %Ln</source>
        <translation>
            <numerusform>此聊天的定时消息：%Ln 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>粗体</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>编号列表</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
</context>
<context>
    <name>TrailPane</name>
    <message>
        <source>Audit trail</source>
        <translation>审计轨迹</translation>
    </message>
    <message>
        <source>Chain intact</source>
        <translation>链条完整</translation>
    </message>
    <message>
        <source>Chain broken</source>
        <translation>链条断裂</translation>
    </message>
    <message>
        <source>What you do in a review is noted here, at once.</source>
        <translation>你在查阅中的操作会立即记录在这里。</translation>
    </message>
</context>
<context>
    <name>TrailPresenter</name>
    <message>
        <source>Purpose: {purpose}</source>
        <translation>目的：{purpose}</translation>
    </message>
    <message>
        <source>Chain intact</source>
        <translation>链条完整</translation>
    </message>
    <message>
        <source>Chain broken</source>
        <translation>链条断裂</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>{entries}. At {time} one of these did not fit the one before. Tell compliance.</source>
        <translation>{entries}。{time} 时其中一条与前一条不符。请告知合规人员。</translation>
    </message>
    <message>
        <source>{entries}, each sealed with the one before. Checked today at {time}.</source>
        <translation>{entries}，每条都与前一条封存相连。今天 {time} 已核对。</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message numerus="yes">
        <source>%n earlier versions</source>
        <translation>
            <numerusform>%n 个早期版本</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what it said before</source>
        <translation>查看之前的内容</translation>
    </message>
    <message>
        <source>Open or save this file</source>
        <translation>打开或保存此文件</translation>
    </message>
    <message>
        <source>Looked at. Press to flag it again</source>
        <translation>已查看。按下可重新标记</translation>
    </message>
    <message>
        <source>Mark as looked at</source>
        <translation>标记为已查看</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>已标记</translation>
    </message>
</context>
<context>
    <name>TranscriptCanvas</name>
    <message>
        <source>Messages under review</source>
        <translation>查阅中的消息</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Atrium</source>
        <translation>打开 Atrium</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出 Atrium</translation>
    </message>
    <message numerus="yes">
        <source>Atrium, %Ln unread</source>
        <translation>
            <numerusform>Atrium，%Ln 条未读</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TroubleLine</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>VaultPage</name>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>Use for this session only</source>
        <translation>仅本次使用</translation>
    </message>
    <message>
        <source>This computer has no key store</source>
        <translation>本机没有密钥库</translation>
    </message>
    <message>
        <source>The key store is locked. Unlock it and look again.</source>
        <translation>密钥库已锁定，请解锁后重新查找。</translation>
    </message>
    <message>
        <source>The key store does not give back what it is given.</source>
        <translation>密钥库无法读回存入的内容。</translation>
    </message>
    <message>
        <source>On Linux this is GNOME Keyring or KDE Wallet. Neither answers.</source>
        <translation>在 Linux 上是 GNOME Keyring 或 KDE Wallet，两者都没有响应。</translation>
    </message>
    <message>
        <source>Atrium encrypts your messages on this computer and keeps the key in the key store.</source>
        <translation>Atrium 会加密本机上的消息，并将密钥保存在密钥库中。</translation>
    </message>
    <message>
        <source>For this session only, messages are kept until you close Atrium; then you sign in again.</source>
        <translation>仅本次使用时，消息只保留到关闭 Atrium 为止，之后需要重新登录。</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>What message {number} said before</source>
        <translation>{number} 号消息之前的内容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Picture copied</source>
        <translation>已复制图片</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Fit to the window</source>
        <translation>适应窗口</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Show in chat</source>
        <translation>在聊天中查看</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>用其他程序打开</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>上一张图片</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>下一张图片</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number}/{count}</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>加载中</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>What this version means</source>
        <translation>此版本的含义</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Agree and publish</source>
        <translation>同意并发布</translation>
    </message>
</context>
<context>
    <name>WaitingRow</name>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>The way there is not encrypted. Use it only in a network that you trust.</source>
        <translation>连接未加密。请只在你信任的网络中使用。</translation>
    </message>
    <message>
        <source>It leads to {server}.</source>
        <translation>将连接到 {server}。</translation>
    </message>
    <message>
        <source>Enter the code or open the link that a colleague sent you.</source>
        <translation>输入同事发来的邀请码，或打开链接。</translation>
    </message>
    <message>
        <source>For a new company. Nothing else to install.</source>
        <translation>适用于新公司，无需安装其他软件。</translation>
    </message>
    <message>
        <source>You already have an account at your company.</source>
        <translation>你在公司已有账号。</translation>
    </message>
    <message>
        <source>Join with an invite</source>
        <translation>通过邀请加入</translation>
    </message>
    <message>
        <source>Create a company on this computer</source>
        <translation>在本机创建公司</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>How would you like to start?</source>
        <translation>想怎样开始？</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>Writing</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a new line</source>
        <translation>按 Enter 发送，按 Shift+Enter 换行</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Enter begins a new line</source>
        <translation>按 Ctrl+Enter 发送，按 Enter 换行</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>While you compose Korean, Chinese or Japanese, Enter belongs to the input method.</source>
        <translation>使用中文、韩文或日文输入法时，Enter 键由输入法处理。</translation>
    </message>
    <message>
        <source>Quick replies</source>
        <translation>快捷回复</translation>
    </message>
    <message>
        <source>Texts that are ready</source>
        <translation>预先写好的内容</translation>
    </message>
    <message>
        <source>Type / in the field to choose one of them.</source>
        <translation>在输入框中输入 / 即可选择。</translation>
    </message>
</context>
<context>
    <name>YouPage</name>
    <message>
        <source>You become the owner of the company. You can change this later.</source>
        <translation>你将成为公司的所有者，以后可以更改。</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>关于你</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>你的姓名</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>You sign in with it. Nothing is sent there.</source>
        <translation>用于登录，不会向它发送邮件。</translation>
    </message>
    <message>
        <source>Choose a password</source>
        <translation>设置密码</translation>
    </message>
</context>
</TS>
