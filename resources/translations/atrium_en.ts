<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AboutPage</name>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Server: {address}</source>
        <translation>Server: {address}</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0.</source>
        <translation>Free software under the Apache License 2.0.</translation>
    </message>
    <message>
        <source>It uses the work of others:</source>
        <translation>It uses the work of others:</translation>
    </message>
</context>
<context>
    <name>Access</name>
    <message>
        <source>A chat that you have left</source>
        <translation>A chat that you have left</translation>
    </message>
    <message>
        <source>Your chat with {names}</source>
        <translation>Your chat with {names}</translation>
    </message>
</context>
<context>
    <name>AccessList</name>
    <message>
        <source>Show older ones</source>
        <translation>Show older ones</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Loading</translation>
    </message>
    <message>
        <source>Nobody has read chats of yours that they are not in.</source>
        <translation>Nobody has read chats of yours that they are not in.</translation>
    </message>
    <message>
        <source>These people have read chats of yours that they are not in.</source>
        <translation>These people have read chats of yours that they are not in.</translation>
    </message>
</context>
<context>
    <name>AccessNews</name>
    <message>
        <source>{name} reads {chat}</source>
        <translation>{name} reads {chat}</translation>
    </message>
</context>
<context>
    <name>AccessPage</name>
    <message>
        <source>Access log</source>
        <translation>Access log</translation>
    </message>
</context>
<context>
    <name>AccessPresenter</name>
    <message>
        <source>{purpose} ({case})</source>
        <translation>{purpose} ({case})</translation>
    </message>
    <message numerus="yes">
        <source>%n messages read</source>
        <translation>
            <numerusform>%n message read</numerusform>
            <numerusform>%n messages read</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing read yet</source>
        <translation>nothing read yet</translation>
    </message>
    <message numerus="yes">
        <source>%n files read</source>
        <translation>
            <numerusform>%n file read</numerusform>
            <numerusform>%n files read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages copied</source>
        <translation>
            <numerusform>%n message copied</numerusform>
            <numerusform>%n messages copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name in another script</source>
        <translation>Name in another script</translation>
    </message>
    <message>
        <source>For example 문해솔 or 陈雨桐; may stay empty.</source>
        <translation>For example 문해솔 or 陈雨桐; may stay empty.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation>Save the profile</translation>
    </message>
    <message>
        <source>Old password</source>
        <translation>Old password</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>8 characters or more.</source>
        <translation>8 characters or more.</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Change the password</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>Enter your name.</translation>
    </message>
    <message>
        <source>Saved. Colleagues see it when you are online.</source>
        <translation>Saved. Colleagues see it when you are online.</translation>
    </message>
    <message>
        <source>Enter your old password.</source>
        <translation>Enter your old password.</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>Choose a password.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %Ln characters.</source>
        <translation>
            <numerusform>Use at least %Ln character.</numerusform>
            <numerusform>Use at least %Ln characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use at most %Ln characters.</source>
        <translation>
            <numerusform>Use at most %Ln character.</numerusform>
            <numerusform>Use at most %Ln characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are offline. A new password needs the server.</source>
        <translation>You are offline. A new password needs the server.</translation>
    </message>
    <message>
        <source>The password is changed. All other devices are signed out.</source>
        <translation>The password is changed. All other devices are signed out.</translation>
    </message>
</context>
<context>
    <name>AcknowledgedPopover</name>
    <message>
        <source>{count} of {all} acknowledged</source>
        <translation>{count} of {all} acknowledged</translation>
    </message>
</context>
<context>
    <name>AddPeopleDialog</name>
    <message>
        <source>Add people</source>
        <translation>Add people</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln people</source>
        <translation>
            <numerusform>Add %Ln person</numerusform>
            <numerusform>Add %Ln people</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose somebody first</source>
        <translation>Choose somebody first</translation>
    </message>
</context>
<context>
    <name>AlertsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Tell me of</source>
        <translation>Tell me of</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>All messages</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nothing</translation>
    </message>
    <message>
        <source>Show who writes and what</source>
        <translation>Show who writes and what</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Play a sound</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Keywords</translation>
    </message>
    <message>
        <source>Messages with one of these words are told like mentions. Put commas between.</source>
        <translation>Messages with one of these words are told like mentions. Put commas between.</translation>
    </message>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>Keep running when the window is closed</translation>
    </message>
    <message>
        <source>Start with this computer</source>
        <translation>Start with this computer</translation>
    </message>
    <message>
        <source>Mentions are messages that name you or everybody. Direct messages are told as well.</source>
        <translation>Mentions are messages that name you or everybody. Direct messages are told as well.</translation>
    </message>
    <message>
        <source>While your system is set to do not disturb, it keeps them for later.</source>
        <translation>While your system is set to do not disturb, it keeps them for later.</translation>
    </message>
    <message>
        <source>Chats with their own setting</source>
        <translation>Chats with their own setting</translation>
    </message>
    <message>
        <source>A muted chat tells nothing; mentions only show the @ in the list.</source>
        <translation>A muted chat tells nothing; mentions only show the @ in the list.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>There is no tray here: closing the window makes it small. Ctrl+Q ends Atrium.</source>
        <translation>There is no tray here: closing the window makes it small. Ctrl+Q ends Atrium.</translation>
    </message>
    <message>
        <source>None. A chat&apos;s menu has the settings.</source>
        <translation>None. A chat&apos;s menu has the settings.</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Muted</translation>
    </message>
    <message>
        <source>Mentions only</source>
        <translation>Mentions only</translation>
    </message>
    <message>
        <source>Tell all</source>
        <translation>Tell all</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>You are offline. Try again when you are online.</source>
        <translation>You are offline. Try again when you are online.</translation>
    </message>
</context>
<context>
    <name>AttachmentTray</name>
    <message>
        <source>Attached files</source>
        <translation>Attached files</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Reading the file</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message numerus="yes">
        <source>imported %n people</source>
        <translation>
            <numerusform>imported %n person</numerusform>
            <numerusform>imported %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>copied %n entries of this log</source>
        <translation>
            <numerusform>copied %n entry of this log</numerusform>
            <numerusform>copied %n entries of this log</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exported %n messages</source>
        <translation>
            <numerusform>exported %n message</numerusform>
            <numerusform>exported %n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>The server</source>
        <translation>The server</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>somebody</translation>
    </message>
    <message>
        <source>deleted the rule {words}</source>
        <translation>deleted the rule {words}</translation>
    </message>
    <message>
        <source>added the rule {words}</source>
        <translation>added the rule {words}</translation>
    </message>
    <message>
        <source>changed the rule {words}</source>
        <translation>changed the rule {words}</translation>
    </message>
    <message>
        <source>holds a chat: nothing of it grows too old</source>
        <translation>holds a chat: nothing of it grows too old</translation>
    </message>
    <message>
        <source>let go of a chat that was held</source>
        <translation>let go of a chat that was held</translation>
    </message>
    <message>
        <source>changed a department</source>
        <translation>changed a department</translation>
    </message>
    <message>
        <source>added a department</source>
        <translation>added a department</translation>
    </message>
    <message>
        <source>lets {name} decide in their absence</source>
        <translation>lets {name} decide in their absence</translation>
    </message>
    <message>
        <source>lets {name} decide no more</source>
        <translation>lets {name} decide no more</translation>
    </message>
    <message>
        <source>looked at a part of this log</source>
        <translation>looked at a part of this log</translation>
    </message>
    <message>
        <source>looked at this log</source>
        <translation>looked at this log</translation>
    </message>
    <message>
        <source>proposed version {version} of the policy</source>
        <translation>proposed version {version} of the policy</translation>
    </message>
    <message>
        <source>put version {version} of the policy in force</source>
        <translation>put version {version} of the policy in force</translation>
    </message>
    <message>
        <source>took back version {version} of the policy</source>
        <translation>took back version {version} of the policy</translation>
    </message>
    <message>
        <source>took note of version {version} of the policy</source>
        <translation>took note of version {version} of the policy</translation>
    </message>
    <message>
        <source>said what a chat is about</source>
        <translation>said what a chat is about</translation>
    </message>
    <message>
        <source>changed the rank of {name}</source>
        <translation>changed the rank of {name}</translation>
    </message>
    <message>
        <source>changed the manager of {name}</source>
        <translation>changed the manager of {name}</translation>
    </message>
    <message>
        <source>moved {name} to another department</source>
        <translation>moved {name} to another department</translation>
    </message>
    <message>
        <source>removed a department</source>
        <translation>removed a department</translation>
    </message>
    <message>
        <source>changed the roles of {name}</source>
        <translation>changed the roles of {name}</translation>
    </message>
    <message>
        <source>noted that {name} has left</source>
        <translation>noted that {name} has left</translation>
    </message>
    <message>
        <source>noted that {name} is back</source>
        <translation>noted that {name} is back</translation>
    </message>
    <message>
        <source>saved version {version} of the template {words}</source>
        <translation>saved version {version} of the template {words}</translation>
    </message>
    <message>
        <source>decided on a request by {name}</source>
        <translation>decided on a request by {name}</translation>
    </message>
    <message>
        <source>Purpose: {words}</source>
        <translation>Purpose: {words}</translation>
    </message>
    <message>
        <source>For: {words}</source>
        <translation>For: {words}</translation>
    </message>
    <message>
        <source>From {before} to {after}</source>
        <translation>From {before} to {after}</translation>
    </message>
    <message>
        <source>Case {case}</source>
        <translation>Case {case}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>a department that is gone</source>
        <translation>a department that is gone</translation>
    </message>
    <message>
        <source>among colleagues</source>
        <translation>among colleagues</translation>
    </message>
    <message>
        <source>with customers</source>
        <translation>with customers</translation>
    </message>
    <message>
        <source>HR</source>
        <translation>HR</translation>
    </message>
    <message>
        <source>union</source>
        <translation>union</translation>
    </message>
    <message>
        <source>health</source>
        <translation>health</translation>
    </message>
    <message>
        <source>law</source>
        <translation>law</translation>
    </message>
    <message>
        <source>started a review</source>
        <translation>started a review</translation>
    </message>
    <message>
        <source>closed the review</source>
        <translation>closed the review</translation>
    </message>
    <message>
        <source>read earlier versions of {first}</source>
        <translation>read earlier versions of {first}</translation>
    </message>
    <message>
        <source>searched in the chat</source>
        <translation>searched in the chat</translation>
    </message>
    <message>
        <source>opened a file of {first}</source>
        <translation>opened a file of {first}</translation>
    </message>
    <message>
        <source>added a note</source>
        <translation>added a note</translation>
    </message>
    <message>
        <source>asked for a second person</source>
        <translation>asked for a second person</translation>
    </message>
    <message>
        <source>agreed as second person</source>
        <translation>agreed as second person</translation>
    </message>
    <message>
        <source>declined as second person</source>
        <translation>declined as second person</translation>
    </message>
    <message>
        <source>settled a flag of {first}</source>
        <translation>settled a flag of {first}</translation>
    </message>
    <message>
        <source>did what this version does not know</source>
        <translation>did what this version does not know</translation>
    </message>
    <message>
        <source>read message {first}</source>
        <translation>read message {first}</translation>
    </message>
    <message>
        <source>read messages {first} to {last}</source>
        <translation>read messages {first} to {last}</translation>
    </message>
</context>
<context>
    <name>AuditKind</name>
    <message>
        <source>Reviews opened</source>
        <translation>Reviews opened</translation>
    </message>
    <message>
        <source>Reviews closed</source>
        <translation>Reviews closed</translation>
    </message>
    <message>
        <source>Messages read</source>
        <translation>Messages read</translation>
    </message>
    <message>
        <source>Earlier versions read</source>
        <translation>Earlier versions read</translation>
    </message>
    <message>
        <source>Searches in reviews</source>
        <translation>Searches in reviews</translation>
    </message>
    <message>
        <source>Files read</source>
        <translation>Files read</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Second person asked</source>
        <translation>Second person asked</translation>
    </message>
    <message>
        <source>Second person agreed</source>
        <translation>Second person agreed</translation>
    </message>
    <message>
        <source>Second person declined</source>
        <translation>Second person declined</translation>
    </message>
    <message>
        <source>Chats exported</source>
        <translation>Chats exported</translation>
    </message>
    <message>
        <source>Policies proposed</source>
        <translation>Policies proposed</translation>
    </message>
    <message>
        <source>Policies published</source>
        <translation>Policies published</translation>
    </message>
    <message>
        <source>Policies taken back</source>
        <translation>Policies taken back</translation>
    </message>
    <message>
        <source>Policy noted</source>
        <translation>Policy noted</translation>
    </message>
    <message>
        <source>Kinds of chats set</source>
        <translation>Kinds of chats set</translation>
    </message>
    <message>
        <source>Chats held</source>
        <translation>Chats held</translation>
    </message>
    <message>
        <source>Rules changed</source>
        <translation>Rules changed</translation>
    </message>
    <message>
        <source>Flags settled</source>
        <translation>Flags settled</translation>
    </message>
    <message>
        <source>Ranks changed</source>
        <translation>Ranks changed</translation>
    </message>
    <message>
        <source>Managers changed</source>
        <translation>Managers changed</translation>
    </message>
    <message>
        <source>Moves to a department</source>
        <translation>Moves to a department</translation>
    </message>
    <message>
        <source>Departments changed</source>
        <translation>Departments changed</translation>
    </message>
    <message>
        <source>Departments removed</source>
        <translation>Departments removed</translation>
    </message>
    <message>
        <source>Roles changed</source>
        <translation>Roles changed</translation>
    </message>
    <message>
        <source>People who left</source>
        <translation>People who left</translation>
    </message>
    <message>
        <source>People imported</source>
        <translation>People imported</translation>
    </message>
    <message>
        <source>Templates of approvals</source>
        <translation>Templates of approvals</translation>
    </message>
    <message>
        <source>Decisions on requests</source>
        <translation>Decisions on requests</translation>
    </message>
    <message>
        <source>Deputies in approvals</source>
        <translation>Deputies in approvals</translation>
    </message>
    <message>
        <source>Looks at this log</source>
        <translation>Looks at this log</translation>
    </message>
    <message>
        <source>Copies of this log</source>
        <translation>Copies of this log</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Audit log</source>
        <translation>Audit log</translation>
    </message>
    <message>
        <source>Chain intact</source>
        <translation>Chain intact</translation>
    </message>
    <message>
        <source>Chain broken</source>
        <translation>Chain broken</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Kind of entry</translation>
    </message>
    <message>
        <source>About anybody</source>
        <translation>About anybody</translation>
    </message>
    <message>
        <source>No such entries</source>
        <translation>No such entries</translation>
    </message>
    <message>
        <source>Nothing of this kind was noted.</source>
        <translation>Nothing of this kind was noted.</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Show older ones</translation>
    </message>
</context>
<context>
    <name>AuditPresenter</name>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Your look at them is one, too.</source>
        <translation>Your look at them is one, too.</translation>
    </message>
    <message>
        <source>Each entry on show was found sealed with the one before it. Checked at {time}.</source>
        <translation>Each entry on show was found sealed with the one before it. Checked at {time}.</translation>
    </message>
    <message>
        <source>An entry on show does not fit the one before it: something was changed past Atrium. Checked at {time}. Have the whole log verified with the checkpoints that are kept outside.</source>
        <translation>An entry on show does not fit the one before it: something was changed past Atrium. Checked at {time}. Have the whole log verified with the checkpoints that are kept outside.</translation>
    </message>
    <message>
        <source>This file cannot be written, or the disk is full. No copy was kept.</source>
        <translation>This file cannot be written, or the disk is full. No copy was kept.</translation>
    </message>
    <message>
        <source>{done} of {all} entries</source>
        <translation>{done} of {all} entries</translation>
    </message>
    <message>
        <source>Saved as {name}. The log has noted that it was copied.</source>
        <translation>Saved as {name}. The log has noted that it was copied.</translation>
    </message>
</context>
<context>
    <name>BarredLine</name>
    <message>
        <source>Let in again</source>
        <translation>Let in again</translation>
    </message>
    <message>
        <source>Taken out: {names}</source>
        <translation>Taken out: {names}</translation>
    </message>
</context>
<context>
    <name>Bell</name>
    <message>
        <source>You are mentioned</source>
        <translation>You are mentioned</translation>
    </message>
    <message>
        <source>{name} in {chat}</source>
        <translation>{name} in {chat}</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Mention</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Keyword</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Reminder</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>BellButton</name>
    <message>
        <source>What you missed</source>
        <translation>What you missed</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BellView</name>
    <message>
        <source>What you missed</source>
        <translation>What you missed</translation>
    </message>
    <message>
        <source>Nothing in the last day.</source>
        <translation>Nothing in the last day.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Again in 20 minutes</source>
        <translation>Again in 20 minutes</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>Brand</name>
    <message>
        <source>One place for your colleagues, and the work between you.</source>
        <translation>One place for your colleagues, and the work between you.</translation>
    </message>
    <message>
        <source>Runs on your own computer or server. Your messages stay with you.</source>
        <translation>Runs on your own computer or server. Your messages stay with you.</translation>
    </message>
</context>
<context>
    <name>ChatClass</name>
    <message>
        <source>Work among colleagues</source>
        <translation>Work among colleagues</translation>
    </message>
    <message>
        <source>Work with customers</source>
        <translation>Work with customers</translation>
    </message>
    <message>
        <source>HR</source>
        <translation>HR</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>Union</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Law</translation>
    </message>
    <message>
        <source>Nobody reviews this chat. It is about: {about}.</source>
        <translation>Nobody reviews this chat. It is about: {about}.</translation>
    </message>
    <message>
        <source>Nobody reviews this chat: your company&apos;s policy leaves it out.</source>
        <translation>Nobody reviews this chat: your company&apos;s policy leaves it out.</translation>
    </message>
    <message>
        <source>Managers may review chats as your company&apos;s policy allows. You see every review in your access log.</source>
        <translation>Managers may review chats as your company&apos;s policy allows. You see every review in your access log.</translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation>Say in a few words why.</translation>
    </message>
</context>
<context>
    <name>ChatListView</name>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>New chat</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Unread</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Invite the people you work with; chats appear here.</source>
        <translation>Invite the people you work with; chats appear here.</translation>
    </message>
    <message>
        <source>Say hello</source>
        <translation>Say hello</translation>
    </message>
    <message>
        <source>Invite colleagues</source>
        <translation>Invite colleagues</translation>
    </message>
    <message>
        <source>People, groups, saved messages</source>
        <translation>People, groups, saved messages</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Write to somebody you work with; chats appear here.</source>
        <translation>Write to somebody you work with; chats appear here.</translation>
    </message>
    <message>
        <source>No chats of this kind</source>
        <translation>No chats of this kind</translation>
    </message>
    <message>
        <source>Everything is read</source>
        <translation>Everything is read</translation>
    </message>
    <message>
        <source>Nobody has mentioned you</source>
        <translation>Nobody has mentioned you</translation>
    </message>
    <message>
        <source>Search this computer</source>
        <translation>Search this computer</translation>
    </message>
    <message>
        <source>Search or jump to</source>
        <translation>Search or jump to</translation>
    </message>
    <message>
        <source>People and groups</source>
        <translation>People and groups</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Saved messages</source>
        <translation>Saved messages</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Unpin</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Pin</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Unmute</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Mute</translation>
    </message>
    <message>
        <source>Tell mentions only</source>
        <translation>Tell mentions only</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Mark as read</translation>
    </message>
    <message>
        <source>Leave the group</source>
        <translation>Leave the group</translation>
    </message>
    <message>
        <source>Open the group again</source>
        <translation>Open the group again</translation>
    </message>
    <message>
        <source>Archive the group</source>
        <translation>Archive the group</translation>
    </message>
    <message>
        <source>Archive {title}?</source>
        <translation>Archive {title}?</translation>
    </message>
    <message>
        <source>Everybody can read it, nobody can write in it. You can open it again.</source>
        <translation>Everybody can read it, nobody can write in it. You can open it again.</translation>
    </message>
    <message>
        <source>Archive for all</source>
        <translation>Archive for all</translation>
    </message>
    <message>
        <source>Leave {title}?</source>
        <translation>Leave {title}?</translation>
    </message>
    <message>
        <source>You get no more messages from it. A member can bring you back.</source>
        <translation>You get no more messages from it. A member can bring you back.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
</context>
<context>
    <name>ChatSection</name>
    <message>
        <source>Choose a chat</source>
        <translation>Choose a chat</translation>
    </message>
    <message>
        <source>Or begin one with somebody you work with.</source>
        <translation>Or begin one with somebody you work with.</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>New chat</translation>
    </message>
    <message>
        <source>The chat is no longer muted</source>
        <translation>The chat is no longer muted</translation>
    </message>
    <message>
        <source>The chat is muted</source>
        <translation>The chat is muted</translation>
    </message>
</context>
<context>
    <name>Chats</name>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Enter hides them</source>
        <translation>Enter hides them</translation>
    </message>
    <message>
        <source>Enter shows them</source>
        <translation>Enter shows them</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>as of {time}</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Pinned</translation>
    </message>
    <message>
        <source>you are mentioned</source>
        <translation>you are mentioned</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>muted</translation>
    </message>
    <message>
        <source>mentions only</source>
        <translation>mentions only</translation>
    </message>
    <message>
        <source>Connection lost at {time}</source>
        <translation>Connection lost at {time}</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>All messages</translation>
    </message>
    <message>
        <source>Mentions only</source>
        <translation>Mentions only</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nothing</translation>
    </message>
    <message>
        <source>Archived: it can be read, and nobody writes in it.</source>
        <translation>Archived: it can be read, and nobody writes in it.</translation>
    </message>
    <message>
        <source>Newcomers see everything.</source>
        <translation>Newcomers see everything.</translation>
    </message>
    <message>
        <source>Newcomers see the last 100 messages.</source>
        <translation>Newcomers see the last 100 messages.</translation>
    </message>
    <message>
        <source>Newcomers see nothing from before.</source>
        <translation>Newcomers see nothing from before.</translation>
    </message>
    <message>
        <source>Only the owner and admins write.</source>
        <translation>Only the owner and admins write.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>The last 100 messages</source>
        <translation>The last 100 messages</translation>
    </message>
    <message>
        <source>Nothing from before</source>
        <translation>Nothing from before</translation>
    </message>
    <message>
        <source>They see everything that was written before.</source>
        <translation>They see everything that was written before.</translation>
    </message>
    <message>
        <source>They see the last 100 messages.</source>
        <translation>They see the last 100 messages.</translation>
    </message>
    <message>
        <source>They see what is written from now on.</source>
        <translation>They see what is written from now on.</translation>
    </message>
    <message>
        <source>{words}…</source>
        <translation>{words}…</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>No messages yet</translation>
    </message>
    <message>
        <source>waiting to send</source>
        <translation>waiting to send</translation>
    </message>
    <message>
        <source>You recalled a message</source>
        <translation>You recalled a message</translation>
    </message>
    <message>
        <source>{name} recalled a message</source>
        <translation>{name} recalled a message</translation>
    </message>
    <message>
        <source>You: {text}</source>
        <translation>You: {text}</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <comment>who said it, in a row of the chat list</comment>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <source>Not sent: {reason}</source>
        <translation>Not sent: {reason}</translation>
    </message>
    <message>
        <source>Not done: see the outbox</source>
        <translation>Not done: see the outbox</translation>
    </message>
    <message>
        <source>Update Atrium to read this line</source>
        <translation>Update Atrium to read this line</translation>
    </message>
    <message>
        <source>you</source>
        <comment>in a list of people</comment>
        <translation>you</translation>
    </message>
    <message>
        <source>Message recalled</source>
        <translation>Message recalled</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>{name} is typing</source>
        <translation>{name} is typing</translation>
    </message>
    <message>
        <source>{name} and {other} are typing</source>
        <translation>{name} and {other} are typing</translation>
    </message>
    <message>
        <source>You opened the group</source>
        <translation>You opened the group</translation>
    </message>
    <message>
        <source>{name} opened the group</source>
        <translation>{name} opened the group</translation>
    </message>
    <message>
        <source>You joined</source>
        <translation>You joined</translation>
    </message>
    <message>
        <source>{name} joined</source>
        <translation>{name} joined</translation>
    </message>
    <message>
        <source>You added {people}</source>
        <translation>You added {people}</translation>
    </message>
    <message>
        <source>{name} added {people}</source>
        <translation>{name} added {people}</translation>
    </message>
    <message>
        <source>You left</source>
        <translation>You left</translation>
    </message>
    <message>
        <source>{name} left</source>
        <translation>{name} left</translation>
    </message>
    <message>
        <source>You took {people} out</source>
        <translation>You took {people} out</translation>
    </message>
    <message>
        <source>{name} took {people} out</source>
        <translation>{name} took {people} out</translation>
    </message>
    <message>
        <source>You renamed the group to {title}</source>
        <translation>You renamed the group to {title}</translation>
    </message>
    <message>
        <source>{name} renamed the group to {title}</source>
        <translation>{name} renamed the group to {title}</translation>
    </message>
    <message>
        <source>You changed the settings of the group</source>
        <translation>You changed the settings of the group</translation>
    </message>
    <message>
        <source>{name} changed the settings of the group</source>
        <translation>{name} changed the settings of the group</translation>
    </message>
    <message>
        <source>You archived the group</source>
        <translation>You archived the group</translation>
    </message>
    <message>
        <source>{name} archived the group</source>
        <translation>{name} archived the group</translation>
    </message>
    <message>
        <source>You reopened the group</source>
        <translation>You reopened the group</translation>
    </message>
    <message>
        <source>{name} reopened the group</source>
        <translation>{name} reopened the group</translation>
    </message>
    <message>
        <source>You made a copy of this chat</source>
        <translation>You made a copy of this chat</translation>
    </message>
    <message>
        <source>{name} made a copy of this chat</source>
        <translation>{name} made a copy of this chat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln unread</numerusform>
            <numerusform>%Ln unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln departments</source>
        <translation>
            <numerusform>%Ln department</numerusform>
            <numerusform>%Ln departments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are typing</source>
        <translation>
            <numerusform>%Ln person is typing</numerusform>
            <numerusform>%Ln people are typing</numerusform>
        </translation>
    </message>
    <message>
        <source>Forwarded from {name}</source>
        <translation>Forwarded from {name}</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>edited</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>{name}, remove</source>
        <translation>{name}, remove</translation>
    </message>
    <message>
        <source>Delete removes it, Alt with an arrow moves it</source>
        <translation>Delete removes it, Alt with an arrow moves it</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Remove {name}</translation>
    </message>
</context>
<context>
    <name>ClassingDialog</name>
    <message>
        <source>Who may review {title}?</source>
        <translation>Who may review {title}?</translation>
    </message>
    <message>
        <source>Nobody reviews chats about HR, union, health or law. What is said in them stays closed, also when the chat becomes another. Its members are told.</source>
        <translation>Nobody reviews chats about HR, union, health or law. What is said in them stays closed, also when the chat becomes another. Its members are told.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>It is about</translation>
    </message>
    <message>
        <source>Keep all of it for a case</source>
        <translation>Keep all of it for a case</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>The audit log keeps it.</source>
        <translation>The audit log keeps it.</translation>
    </message>
</context>
<context>
    <name>Client</name>
    <message>
        <source>What was kept here could not be read. It is fetched again.</source>
        <translation>What was kept here could not be read. It is fetched again.</translation>
    </message>
</context>
<context>
    <name>ColleaguesPage</name>
    <message>
        <source>Invite your colleagues</source>
        <translation>Invite your colleagues</translation>
    </message>
    <message>
        <source>Each gets a link for one person. It is valid for 7 days. You can also do this later.</source>
        <translation>Each gets a link for one person. It is valid for 7 days. You can also do this later.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>Make a link</translation>
    </message>
    <message>
        <source>The links work on this computer. For others, run atrium-server with --host on your network.</source>
        <translation>The links work on this computer. For others, run atrium-server with --host on your network.</translation>
    </message>
</context>
<context>
    <name>CompanyPage</name>
    <message>
        <source>Create your company</source>
        <translation>Create your company</translation>
    </message>
    <message>
        <source>You can change all of this later. It takes about two minutes.</source>
        <translation>You can change all of this later. It takes about two minutes.</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Company name</translation>
    </message>
    <message>
        <source>Language for everyone</source>
        <translation>Language for everyone</translation>
    </message>
    <message>
        <source>Where Atrium keeps your data</source>
        <translation>Where Atrium keeps your data</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choose a folder</translation>
    </message>
    <message>
        <source>{free} free. Five people use about {yearly} a year.</source>
        <translation>{free} free. Five people use about {yearly} a year.</translation>
    </message>
</context>
<context>
    <name>CompanyPresenter</name>
    <message>
        <source>Enter the company&apos;s name.</source>
        <translation>Enter the company&apos;s name.</translation>
    </message>
    <message>
        <source>Choose a folder on this computer.</source>
        <translation>Choose a folder on this computer.</translation>
    </message>
    <message>
        <source>Enter the colleague&apos;s name.</source>
        <translation>Enter the colleague&apos;s name.</translation>
    </message>
    <message>
        <source>Enter an e-mail address, like mina@example.com.</source>
        <translation>Enter an e-mail address, like mina@example.com.</translation>
    </message>
    <message>
        <source>Atrium cannot write into this folder. Choose another one.</source>
        <translation>Atrium cannot write into this folder. Choose another one.</translation>
    </message>
</context>
<context>
    <name>CompanyWizard</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>No IT staff needed: the company runs on this computer.</source>
        <translation>No IT staff needed: the company runs on this computer.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Create company</source>
        <translation>Create company</translation>
    </message>
    <message>
        <source>Open Atrium</source>
        <translation>Open Atrium</translation>
    </message>
    <message>
        <source>Creating the company</source>
        <translation>Creating the company</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Write a message</source>
        <translation>Write a message</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Add to outbox</source>
        <translation>Add to outbox</translation>
    </message>
    <message>
        <source>Edit the scheduled message</source>
        <translation>Edit the scheduled message</translation>
    </message>
    <message>
        <source>Write now, it is sent later</source>
        <translation>Write now, it is sent later</translation>
    </message>
    <message>
        <source>Copying files</source>
        <translation>Copying files</translation>
    </message>
    <message>
        <source>save</source>
        <translation>save</translation>
    </message>
    <message>
        <source>send</source>
        <translation>send</translation>
    </message>
    <message>
        <source>add to outbox</source>
        <translation>add to outbox</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>Edit message</translation>
    </message>
    <message>
        <source>Reply to {name}</source>
        <translation>Reply to {name}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>This message is no longer available</source>
        <translation>This message is no longer available</translation>
    </message>
    <message numerus="yes">
        <source>Everybody here, %Ln people</source>
        <translation>
            <numerusform>Everybody here, %Ln person</numerusform>
            <numerusform>Everybody here, %Ln people</numerusform>
        </translation>
    </message>
    <message>
        <source>A message takes {count} files. Send the others after it.</source>
        <translation>A message takes {count} files. Send the others after it.</translation>
    </message>
    <message>
        <source>Not in this room</source>
        <translation>Not in this room</translation>
    </message>
    <message>
        <source>{name}, not in this room</source>
        <translation>{name}, not in this room</translation>
    </message>
    <message>
        <source>all</source>
        <comment>the word after @ that names everybody in a group</comment>
        <translation>all</translation>
    </message>
    <message>
        <source>{name} has left the company. What was said stays here.</source>
        <translation>{name} has left the company. What was said stays here.</translation>
    </message>
    <message>
        <source>This group is archived. It can be read, not written in.</source>
        <translation>This group is archived. It can be read, not written in.</translation>
    </message>
    <message>
        <source>Only the owner and admins write in this room.</source>
        <translation>Only the owner and admins write in this room.</translation>
    </message>
</context>
<context>
    <name>ComposerDeeds</name>
    <message>
        <source>Too long: the limit is 16,000 characters. Send it in parts.</source>
        <translation>Too long: the limit is 16,000 characters. Send it in parts.</translation>
    </message>
    <message>
        <source>Files are still being copied. Send again in a moment.</source>
        <translation>Files are still being copied. Send again in a moment.</translation>
    </message>
    <message numerus="yes">
        <source>Call all %Ln people in this room?</source>
        <translation>
            <numerusform>Call the one other person in this room?</numerusform>
            <numerusform>Call all %Ln people in this room?</numerusform>
        </translation>
    </message>
    <message>
        <source>Each of them gets a notification, unless they have muted this chat.</source>
        <translation>Each of them gets a notification, unless they have muted this chat.</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Keep writing</translation>
    </message>
    <message numerus="yes">
        <source>Call %Ln people</source>
        <translation>
            <numerusform>Call %Ln person</numerusform>
            <numerusform>Call %Ln people</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Attach files</translation>
    </message>
    <message>
        <source>Attach pictures</source>
        <translation>Attach pictures</translation>
    </message>
    <message>
        <source>Screenshot {date}</source>
        <translation>Screenshot {date}</translation>
    </message>
    <message>
        <source>An edit changes words only. Save it first, then attach files.</source>
        <translation>An edit changes words only. Save it first, then attach files.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Attach as a text file</source>
        <translation>Attach as a text file</translation>
    </message>
    <message>
        <source>Attach this text as a file?</source>
        <translation>Attach this text as a file?</translation>
    </message>
    <message numerus="yes">
        <source>It has %Ln characters. A message holds 16,000.</source>
        <translation>
            <numerusform>It has %Ln character. A message holds 16,000.</numerusform>
            <numerusform>It has %Ln characters. A message holds 16,000.</numerusform>
        </translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Write something first, then choose when it goes out.</source>
        <translation>Write something first, then choose when it goes out.</translation>
    </message>
    <message>
        <source>Change quick replies</source>
        <translation>Change quick replies</translation>
    </message>
</context>
<context>
    <name>ConsoleFrame</name>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Rooms of the console</source>
        <translation>Rooms of the console</translation>
    </message>
</context>
<context>
    <name>ConsolePlace</name>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Audit log</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Without a department</source>
        <translation>Without a department</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Reports to</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Duties</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Has left the company</source>
        <translation>Has left the company</translation>
    </message>
    <message>
        <source>Rank {rank}</source>
        <translation>Rank {rank}</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Enter a name.</translation>
    </message>
    <message>
        <source>Enter an address such as mina@example.com.</source>
        <translation>Enter an address such as mina@example.com.</translation>
    </message>
    <message>
        <source>You are offline. An invite needs the server.</source>
        <translation>You are offline. An invite needs the server.</translation>
    </message>
</context>
<context>
    <name>ContactsView</name>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>Name or initials</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Invite colleagues</source>
        <translation>Invite colleagues</translation>
    </message>
    <message>
        <source>Nobody found for “{text}”</source>
        <translation>Nobody found for “{text}”</translation>
    </message>
    <message>
        <source>Try another name, or a part of it.</source>
        <translation>Try another name, or a part of it.</translation>
    </message>
</context>
<context>
    <name>ContextPane</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ConversationHeader</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>Find in this chat</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Go to a day</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Add people</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Nothing was written on that day or later</source>
        <translation>Nothing was written on that day or later</translation>
    </message>
</context>
<context>
    <name>CopyBar</name>
    <message>
        <source>Copying the audit log</source>
        <translation>Copying the audit log</translation>
    </message>
    <message>
        <source>Stop copying</source>
        <translation>Stop copying</translation>
    </message>
</context>
<context>
    <name>CopyPresenter</name>
    <message>
        <source>This folder cannot be written to, or it is full. No copy was kept.</source>
        <translation>This folder cannot be written to, or it is full. No copy was kept.</translation>
    </message>
    <message>
        <source>What came does not fit its hash. No copy was kept.</source>
        <translation>What came does not fit its hash. No copy was kept.</translation>
    </message>
    <message>
        <source>Exported by {name}, {time}</source>
        <translation>Exported by {name}, {time}</translation>
    </message>
    <message>
        <source>Purpose: {purpose}</source>
        <translation>Purpose: {purpose}</translation>
    </message>
    <message>
        <source>In it: {names}</source>
        <translation>In it: {names}</translation>
    </message>
    <message>
        <source>SHA-256 {hash}, entry {entry} of the audit log</source>
        <translation>SHA-256 {hash}, entry {entry} of the audit log</translation>
    </message>
</context>
<context>
    <name>DayChooser</name>
    <message>
        <source>Previous month</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>Qt date pattern of a month</comment>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>DayPopover</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Write the day like 2026-03-01</source>
        <translation>Write the day like 2026-03-01</translation>
    </message>
</context>
<context>
    <name>DepartmentDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Part of</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Enter a name.</translation>
    </message>
</context>
<context>
    <name>DepartmentsPane</name>
    <message>
        <source>Departments</source>
        <translation>Departments</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a department</source>
        <translation>Without a department</translation>
    </message>
    <message>
        <source>Only owners and human resources change departments.</source>
        <translation>Only owners and human resources change departments.</translation>
    </message>
    <message>
        <source>Add a department</source>
        <translation>Add a department</translation>
    </message>
    <message>
        <source>Change the department</source>
        <translation>Change the department</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>Remove {name}?</translation>
    </message>
    <message>
        <source>Nobody works in it. Who has left keeps no department.</source>
        <translation>Nobody works in it. Who has left keeps no department.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
</context>
<context>
    <name>DetailsView</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Pinned</translation>
    </message>
    <message>
        <source>Who may review it</source>
        <translation>Who may review it</translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>This chat</translation>
    </message>
    <message>
        <source>Leave the group</source>
        <translation>Leave the group</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Group settings</source>
        <translation>Group settings</translation>
    </message>
    <message>
        <source>Invite with a link</source>
        <translation>Invite with a link</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Reopen the group</source>
        <translation>Reopen the group</translation>
    </message>
    <message>
        <source>Archive the group</source>
        <translation>Archive the group</translation>
    </message>
    <message>
        <source>Archive {title}?</source>
        <translation>Archive {title}?</translation>
    </message>
    <message>
        <source>Nobody can write in it any more. Everybody can still read and search it.</source>
        <translation>Nobody can write in it any more. Everybody can still read and search it.</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Keep it open</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Leave {title}?</source>
        <translation>Leave {title}?</translation>
    </message>
    <message>
        <source>You get no more messages from it. A member can bring you back.</source>
        <translation>You get no more messages from it. A member can bring you back.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>You are signed in on these devices.</source>
        <translation>You are signed in on these devices.</translation>
    </message>
    <message>
        <source>Sign out all others</source>
        <translation>Sign out all others</translation>
    </message>
    <message>
        <source>You are offline. The devices are listed when you are online again.</source>
        <translation>You are offline. The devices are listed when you are online again.</translation>
    </message>
    <message>
        <source>A device</source>
        <translation>A device</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Last here {time}</source>
        <translation>Last here {time}</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>This device</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Signed out</translation>
    </message>
    <message>
        <source>Whoever uses them needs your password again. What is written there and not sent stays there.</source>
        <translation>Whoever uses them needs your password again. What is written there and not sent stays there.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>Sign out all other devices?</source>
        <translation>Sign out all other devices?</translation>
    </message>
    <message>
        <source>All others are signed out</source>
        <translation>All others are signed out</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop files to attach them</source>
        <translation>Drop files to attach them</translation>
    </message>
    <message>
        <source>Up to 10 files, 100 MB each</source>
        <translation>Up to 10 files, 100 MB each</translation>
    </message>
</context>
<context>
    <name>EasePage</name>
    <message>
        <source>Accessibility</source>
        <translation>Accessibility</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Less motion</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>More contrast</translation>
    </message>
    <message>
        <source>Nothing slides or pulses.</source>
        <translation>Nothing slides or pulses.</translation>
    </message>
    <message>
        <source>Frames and small print are drawn more strongly.</source>
        <translation>Frames and small print are drawn more strongly.</translation>
    </message>
    <message>
        <source>The text size is on the page Look, all keys are on the page Keyboard.</source>
        <translation>The text size is on the page Look, all keys are on the page Keyboard.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Like the system</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Search emoji</source>
        <translation>Search emoji</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Skin tone</source>
        <translation>Skin tone</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Faces</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>Animals and nature</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Food and drink</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>Travel and places</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objects</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symbols</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flags</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Used last</translation>
    </message>
    <message>
        <source>No skin tone</source>
        <translation>No skin tone</translation>
    </message>
    <message>
        <source>Light skin</source>
        <translation>Light skin</translation>
    </message>
    <message>
        <source>Medium-light skin</source>
        <translation>Medium-light skin</translation>
    </message>
    <message>
        <source>Medium skin</source>
        <translation>Medium skin</translation>
    </message>
    <message>
        <source>Medium-dark skin</source>
        <translation>Medium-dark skin</translation>
    </message>
    <message>
        <source>Dark skin</source>
        <translation>Dark skin</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Nothing used yet</source>
        <translation>Nothing used yet</translation>
    </message>
</context>
<context>
    <name>EvidencePresenter</name>
    <message>
        <source>Until {time}</source>
        <translation>Until {time}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export {title}?</source>
        <translation>Export {title}?</translation>
    </message>
    <message>
        <source>Messages and files are copied into a folder, as pages and as data. A line in the chat tells of it.</source>
        <translation>Messages and files are copied into a folder, as pages and as data. A line in the chat tells of it.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choose a folder</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Show the folder</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exporting</translation>
    </message>
    <message>
        <source>Noting the export in the chat</source>
        <translation>Noting the export in the chat</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>Where to?</translation>
    </message>
    <message>
        <source>{done} of {all} messages</source>
        <translation>{done} of {all} messages</translation>
    </message>
    <message>
        <source>Writing the PDF: {done} of {all} messages</source>
        <translation>Writing the PDF: {done} of {all} messages</translation>
    </message>
    <message>
        <source>The copy is in {folder}.</source>
        <translation>The copy is in {folder}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be fetched any more; they are named in it.</source>
        <translation>
            <numerusform>%Ln file could not be fetched any more; it is named in it.</numerusform>
            <numerusform>%Ln files could not be fetched any more; they are named in it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Messages are copied into a folder as data with their hashes, and as a PDF with your name on each page. The audit log has an entry for it, and those in the chat see it.</source>
        <translation>Messages are copied into a folder as data with their hashes, and as a PDF with your name on each page. The audit log has an entry for it, and those in the chat see it.</translation>
    </message>
    <message>
        <source>Ask a second person</source>
        <translation>Ask a second person</translation>
    </message>
    <message>
        <source>Locked: nobody else could agree. It takes another owner, or somebody of compliance.</source>
        <translation>Locked: nobody else could agree. It takes another owner, or somebody of compliance.</translation>
    </message>
    <message>
        <source>A second person has to agree first.</source>
        <translation>A second person has to agree first.</translation>
    </message>
    <message>
        <source>Noting the export</source>
        <translation>Noting the export</translation>
    </message>
</context>
<context>
    <name>ExportPresenter</name>
    <message>
        <source>The connection was lost. No copy was kept; try again when you are online.</source>
        <translation>The connection was lost. No copy was kept; try again when you are online.</translation>
    </message>
    <message>
        <source>This folder cannot be written to, or it is full. No copy was kept.</source>
        <translation>This folder cannot be written to, or it is full. No copy was kept.</translation>
    </message>
    <message>
        <source>You are offline. An export is noted in the chat first: try again when you are online.</source>
        <translation>You are offline. An export is noted in the chat first: try again when you are online.</translation>
    </message>
    <message>
        <source>Exported by {name}, {time}</source>
        <translation>Exported by {name}, {time}</translation>
    </message>
    <message>
        <source>{name} recalled a message</source>
        <translation>{name} recalled a message</translation>
    </message>
</context>
<context>
    <name>Feed</name>
    <message>
        <source>dddd d MMMM</source>
        <comment>Qt date pattern of a day line</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>Qt date pattern of a day line</comment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>edited</translation>
    </message>
    <message>
        <source>New</source>
        <comment>line above the first unread message</comment>
        <translation>New</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Show less</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Show more</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Retry</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>Write again</translation>
    </message>
    <message>
        <source>This message is no longer available</source>
        <translation>This message is no longer available</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Uploading</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>Waiting to send</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>Not sent.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Read by {read} of {all}</source>
        <translation>Read by {read} of {all}</translation>
    </message>
    <message>
        <source>You recalled a message</source>
        <translation>You recalled a message</translation>
    </message>
    <message>
        <source>{name} recalled a message</source>
        <translation>{name} recalled a message</translation>
    </message>
    <message>
        <source>Forward (F)</source>
        <translation>Forward (F)</translation>
    </message>
    <message>
        <source>Show what it said before</source>
        <translation>Show what it said before</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>Qt date pattern of a short day</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>Qt date pattern of a short day</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Forwarded from {name}, {day}</source>
        <translation>Forwarded from {name}, {day}</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Acknowledge</translation>
    </message>
    <message>
        <source>Say that you have taken note (A)</source>
        <translation>Say that you have taken note (A)</translation>
    </message>
    <message>
        <source>Show who has taken note</source>
        <translation>Show who has taken note</translation>
    </message>
    <message>
        <source>{count} of {all} acknowledged</source>
        <translation>{count} of {all} acknowledged</translation>
    </message>
    <message>
        <source>You acknowledged</source>
        <translation>You acknowledged</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Acknowledged</translation>
    </message>
    <message>
        <source>Not acknowledged yet</source>
        <translation>Not acknowledged yet</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Pinned</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>answers {name}: {text}</source>
        <translation>answers {name}: {text}</translation>
    </message>
    <message>
        <source>Profile of {name}</source>
        <translation>Profile of {name}</translation>
    </message>
    <message>
        <source>Go to the quoted message</source>
        <translation>Go to the quoted message</translation>
    </message>
    <message>
        <source>Take back {emoji}</source>
        <translation>Take back {emoji}</translation>
    </message>
    <message>
        <source>React with {emoji}</source>
        <translation>React with {emoji}</translation>
    </message>
    <message>
        <source>Add a reaction</source>
        <translation>Add a reaction</translation>
    </message>
    <message>
        <source>Reply (R)</source>
        <translation>Reply (R)</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>More actions</translation>
    </message>
    <message>
        <source>Show who has read this</source>
        <translation>Show who has read this</translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <comment>more people who reacted</comment>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln acknowledged</source>
        <comment>how many have taken note</comment>
        <translation>
            <numerusform>%Ln acknowledged</numerusform>
            <numerusform>%Ln acknowledged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedCanvas</name>
    <message>
        <source>New messages</source>
        <translation>New messages</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Show the password</source>
        <translation>Show the password</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Hide the password</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>Show large</source>
        <translation>Show large</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Copy image</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Show in folder</translation>
    </message>
    <message>
        <source>Image copied</source>
        <translation>Image copied</translation>
    </message>
    <message>
        <source>Delete this message?</source>
        <translation>Delete this message?</translation>
    </message>
    <message>
        <source>It is not sent, and its files are taken back.</source>
        <translation>It is not sent, and its files are taken back.</translation>
    </message>
    <message>
        <source>Keep sending</source>
        <translation>Keep sending</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>{name} was not uploaded. {reason}</source>
        <translation>{name} was not uploaded. {reason}</translation>
    </message>
    <message>
        <source>{name} is uploaded</source>
        <translation>{name} is uploaded</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>Saved {name}</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>A table of people as .xlsx or CSV, with a line of heads: name, e-mail, title, department, manager.</source>
        <translation>A table of people as .xlsx or CSV, with a line of heads: name, e-mail, title, department, manager.</translation>
    </message>
    <message>
        <source>Departments are paths such as Sales/Seoul; those that are missing are added.</source>
        <translation>Departments are paths such as Sales/Seoul; those that are missing are added.</translation>
    </message>
    <message>
        <source>An empty cell leaves what is there; a “-” takes it away. Nothing happens before you have looked.</source>
        <translation>An empty cell leaves what is there; a “-” takes it away. Nothing happens before you have looked.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>{done} of {size}</source>
        <translation>{done} of {size}</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>{progress}, paused</source>
        <translation>{progress}, paused</translation>
    </message>
    <message>
        <source>Goes on when you are online</source>
        <translation>Goes on when you are online</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>{percent}, paused</source>
        <translation>{percent}, paused</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Not loaded</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Uploading</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Loading</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Save a copy</translation>
    </message>
</context>
<context>
    <name>FilesPane</name>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Search by name</translation>
    </message>
    <message>
        <source>Load older files</source>
        <translation>Load older files</translation>
    </message>
    <message>
        <source>No files in this chat</source>
        <translation>No files in this chat</translation>
    </message>
    <message>
        <source>Drop a file anywhere in the window, or paste a screenshot.</source>
        <translation>Drop a file anywhere in the window, or paste a screenshot.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Try another name or kind.</source>
        <translation>Try another name or kind.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Sound and video</source>
        <translation>Sound and video</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Loading</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>Show large</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Show in chat</source>
        <translation>Show in chat</translation>
    </message>
</context>
<context>
    <name>FilesSection</name>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>All files</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this chat</source>
        <translation>Find in this chat</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>Back to the results</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Older</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Newer</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Find in this review</source>
        <translation>Find in this review</translation>
    </message>
    <message>
        <source>Words, then Enter: each search is noted</source>
        <translation>Words, then Enter: each search is noted</translation>
    </message>
</context>
<context>
    <name>FindPresenter</name>
    <message>
        <source>Looking</source>
        <translation>Looking</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} of {count}</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>move</source>
        <translation>move</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choose</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Asks to acknowledge</source>
        <translation>Asks to acknowledge</translation>
    </message>
    <message>
        <source>Press to ask nobody</source>
        <translation>Press to ask nobody</translation>
    </message>
    <message>
        <source>new line</source>
        <translation>new line</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <comment>characters that still fit</comment>
        <translation>
            <numerusform>%Ln left</numerusform>
            <numerusform>%Ln left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too many</source>
        <comment>characters above the limit</comment>
        <translation>
            <numerusform>%Ln too many</numerusform>
            <numerusform>%Ln too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormPresenter</name>
    <message>
        <source>The company&apos;s server did not start. Choose another folder, or look into its log.</source>
        <translation>The company&apos;s server did not start. Choose another folder, or look into its log.</translation>
    </message>
    <message>
        <source>The server does not answer. Check the address and the network, then try again.</source>
        <translation>The server does not answer. Check the address and the network, then try again.</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>Choose a password.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %Ln characters.</source>
        <translation>
            <numerusform>Use at least %Ln character.</numerusform>
            <numerusform>Use at least %Ln characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use at most %Ln characters.</source>
        <translation>
            <numerusform>Use at most %Ln character.</numerusform>
            <numerusform>Use at most %Ln characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>Enter your name.</translation>
    </message>
    <message>
        <source>Enter an e-mail address, like mina@example.com.</source>
        <translation>Enter an e-mail address, like mina@example.com.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address, like 192.168.0.24 or chat.example.com.</source>
        <translation>Enter the server&apos;s address, like 192.168.0.24 or chat.example.com.</translation>
    </message>
    <message>
        <source>The way to this address is not encrypted. Begin it with https:// instead.</source>
        <translation>The way to this address is not encrypted. Begin it with https:// instead.</translation>
    </message>
    <message>
        <source>Atrium has not met the server for 14 days. Sign in to read your messages; what you wrote is kept.</source>
        <translation>Atrium has not met the server for 14 days. Sign in to read your messages; what you wrote is kept.</translation>
    </message>
    <message>
        <source>You were signed out here. Sign in to read your messages; what you wrote is kept.</source>
        <translation>You were signed out here. Sign in to read your messages; what you wrote is kept.</translation>
    </message>
    <message>
        <source>You are no longer in this company. What this computer kept of it is deleted.</source>
        <translation>You are no longer in this company. What this computer kept of it is deleted.</translation>
    </message>
</context>
<context>
    <name>Forward</name>
    <message>
        <source>{count} members</source>
        <translation>{count} members</translation>
    </message>
</context>
<context>
    <name>ForwardDialog</name>
    <message>
        <source>Who gets this message?</source>
        <translation>Who gets this message?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Follows the message, if you write one</source>
        <translation>Follows the message, if you write one</translation>
    </message>
    <message numerus="yes">
        <source>Forward to %Ln chats</source>
        <translation>
            <numerusform>Forward to %Ln chat</numerusform>
            <numerusform>Forward to %Ln chats</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a chat first</source>
        <translation>Choose a chat first</translation>
    </message>
</context>
<context>
    <name>GroupDialog</name>
    <message>
        <source>Group settings</source>
        <translation>Group settings</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>What it is for</translation>
    </message>
    <message>
        <source>Newcomers see</source>
        <translation>Newcomers see</translation>
    </message>
    <message>
        <source>Only the owner and admins write</source>
        <translation>Only the owner and admins write</translation>
    </message>
    <message>
        <source>A group has a title</source>
        <translation>A group has a title</translation>
    </message>
</context>
<context>
    <name>HistoryPopover</name>
    <message>
        <source>Edited</source>
        <translation>Edited</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>Show the changes</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Import people</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln people</source>
        <translation>
            <numerusform>Change %Ln person</numerusform>
            <numerusform>Change %Ln people</numerusform>
        </translation>
    </message>
    <message>
        <source>Step {number} of {all}</source>
        <translation>Step {number} of {all}</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Invite a colleague</source>
        <translation>Invite a colleague</translation>
    </message>
    <message>
        <source>They get a code that works once. With it they choose a password and are in.</source>
        <translation>They get a code that works once. With it they choose a password and are in.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>Make the code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copy the code</translation>
    </message>
    <message>
        <source>Give this code to {name}. It is shown only once and is valid until {day}.</source>
        <translation>Give this code to {name}. It is shown only once and is valid until {day}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>InviteRow</name>
    <message>
        <source>Copy the link</source>
        <translation>Copy the link</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
</context>
<context>
    <name>JoinForm</name>
    <message>
        <source>Invite code or link</source>
        <translation>Invite code or link</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Server address</translation>
    </message>
    <message>
        <source>You find it in the invitation. Example: 192.168.0.24.</source>
        <translation>You find it in the invitation. Example: 192.168.0.24.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Choose a password</source>
        <translation>Choose a password</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>{company}, invited by {inviter}</source>
        <translation>{company}, invited by {inviter}</translation>
    </message>
    <message>
        <source>Looking for the invite</source>
        <translation>Looking for the invite</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>Joining</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Looking</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>JoinPresenter</name>
    <message>
        <source>Enter the code, like ATR-7KQ2-M4XD-90AB, or the whole link.</source>
        <translation>Enter the code, like ATR-7KQ2-M4XD-90AB, or the whole link.</translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message>
        <source>Newest messages</source>
        <translation>Newest messages</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message numerus="yes">
        <source>Newest messages, %Ln new</source>
        <translation>
            <numerusform>Newest messages, %Ln new</numerusform>
            <numerusform>Newest messages, %Ln new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Find a key</source>
        <translation>Find a key</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>No key does that.</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>Keyboard</source>
        <translation>Keyboard</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Go to a chat, person, message or file</source>
        <translation>Go to a chat, person, message or file</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>New chat</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>Find in this chat</translation>
    </message>
    <message>
        <source>Search in all chats</source>
        <translation>Search in all chats</translation>
    </message>
    <message>
        <source>Go to a day in this chat</source>
        <translation>Go to a day in this chat</translation>
    </message>
    <message>
        <source>Chats, contacts</source>
        <translation>Chats, contacts</translation>
    </message>
    <message>
        <source>Console, where you lead</source>
        <translation>Console, where you lead</translation>
    </message>
    <message>
        <source>Previous, next chat</source>
        <translation>Previous, next chat</translation>
    </message>
    <message>
        <source>Previous, next unread</source>
        <translation>Previous, next unread</translation>
    </message>
    <message>
        <source>Next pane, previous pane</source>
        <translation>Next pane, previous pane</translation>
    </message>
    <message>
        <source>Close, else back to the field</source>
        <translation>Close, else back to the field</translation>
    </message>
    <message>
        <source>Send, new line</source>
        <translation>Send, new line</translation>
    </message>
    <message>
        <source>Edit the last message, in the empty field</source>
        <translation>Edit the last message, in the empty field</translation>
    </message>
    <message>
        <source>Mention, emoji, quick reply</source>
        <translation>Mention, emoji, quick reply</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Bold</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Numbered list, list</source>
        <translation>Numbered list, list</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Send later</translation>
    </message>
    <message>
        <source>Reply, edit, recall, on a message</source>
        <translation>Reply, edit, recall, on a message</translation>
    </message>
    <message>
        <source>Forward, pin, save, acknowledge, copy, on a message</source>
        <translation>Forward, pin, save, acknowledge, copy, on a message</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Show or hide the details</translation>
    </message>
    <message>
        <source>Mute this chat</source>
        <translation>Mute this chat</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferences</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>This sheet</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Keyboard</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>You are signed out here.</source>
        <translation>You are signed out here.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Your messages stay readable for 14 days. What you wrote waits until you sign in.</source>
        <translation>Your messages stay readable for 14 days. What you wrote waits until you sign in.</translation>
    </message>
    <message>
        <source>Atrium tries again by itself. What you write goes out when the server runs.</source>
        <translation>Atrium tries again by itself. What you write goes out when the server runs.</translation>
    </message>
    <message>
        <source>The company&apos;s server on this computer does not start.</source>
        <translation>The company&apos;s server on this computer does not start.</translation>
    </message>
    <message>
        <source>Install the new version; what you wrote is kept.</source>
        <translation>Install the new version; what you wrote is kept.</translation>
    </message>
    <message>
        <source>Atrium needs an update.</source>
        <translation>Atrium needs an update.</translation>
    </message>
    <message>
        <source>The server refuses the connection.</source>
        <translation>The server refuses the connection.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Try now</translation>
    </message>
    <message>
        <source>Make room on this computer; then Atrium goes on by itself.</source>
        <translation>Make room on this computer; then Atrium goes on by itself.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>The disk is full.</translation>
    </message>
    <message>
        <source>Keep working: what you write goes out by itself later.</source>
        <translation>Keep working: what you write goes out by itself later.</translation>
    </message>
    <message>
        <source>Keep working: 1 message waits in the outbox and goes out by itself.</source>
        <translation>Keep working: 1 message waits in the outbox and goes out by itself.</translation>
    </message>
    <message>
        <source>Keep working: {count} messages wait in the outbox and go out by themselves.</source>
        <translation>Keep working: {count} messages wait in the outbox and go out by themselves.</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>You are offline.</translation>
    </message>
    <message>
        <source>Next try in {seconds} s</source>
        <translation>Next try in {seconds} s</translation>
    </message>
    <message>
        <source>Trying now</source>
        <translation>Trying now</translation>
    </message>
</context>
<context>
    <name>LinkOpener</name>
    <message>
        <source>This link leads to a chat that you are not in.</source>
        <translation>This link leads to a chat that you are not in.</translation>
    </message>
    <message>
        <source>{name} made this link.</source>
        <translation>{name} made this link.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
    <message>
        <source>Join {title}?</source>
        <translation>Join {title}?</translation>
    </message>
    <message>
        <source>Stay out</source>
        <translation>Stay out</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>You are offline. Open the link again when you are online.</source>
        <translation>You are offline. Open the link again when you are online.</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Like the system</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Density</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Comfortable</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Compact rows have one line each, and messages stand closer.</source>
        <translation>Compact rows have one line each, and messages stand closer.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Text size {size}%</source>
        <translation>Text size {size}%</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
</context>
<context>
    <name>ManagerDialog</name>
    <message>
        <source>Reports to</source>
        <translation>Reports to</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
</context>
<context>
    <name>ManyForm</name>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Move all</source>
        <translation>Move all</translation>
    </message>
    <message>
        <source>Choose a manager for all…</source>
        <translation>Choose a manager for all…</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Reports to</translation>
    </message>
    <message>
        <source>Who you may not change stays as they are.</source>
        <translation>Who you may not change stays as they are.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberList</name>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>Send message</translation>
    </message>
    <message>
        <source>Take out of the group</source>
        <translation>Take out of the group</translation>
    </message>
    <message>
        <source>Make a member</source>
        <translation>Make a member</translation>
    </message>
    <message>
        <source>Make an admin</source>
        <translation>Make an admin</translation>
    </message>
    <message>
        <source>Make the owner</source>
        <translation>Make the owner</translation>
    </message>
    <message>
        <source>(you)</source>
        <translation>(you)</translation>
    </message>
    <message>
        <source>Waiting to be added</source>
        <translation>Waiting to be added</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Take {name} out?</source>
        <translation>Take {name} out?</translation>
    </message>
    <message>
        <source>They get no more messages from this group.</source>
        <translation>They get no more messages from this group.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>Make {name} the owner?</source>
        <translation>Make {name} the owner?</translation>
    </message>
    <message>
        <source>You stay as an admin. Only the new owner can give the group back to you.</source>
        <translation>You stay as an admin. Only the new owner can give the group back to you.</translation>
    </message>
    <message>
        <source>Stay the owner</source>
        <translation>Stay the owner</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
</context>
<context>
    <name>MembersPane</name>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>Name or initials</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Nobody found</translation>
    </message>
    <message>
        <source>Back to the details</source>
        <translation>Back to the details</translation>
    </message>
</context>
<context>
    <name>MembersSection</name>
    <message>
        <source>Add people</source>
        <translation>Add people</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln</source>
        <comment>members</comment>
        <translation>
            <numerusform>All %Ln</numerusform>
            <numerusform>All %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Switch to {company}</source>
        <translation>Switch to {company}</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Add an account</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Keyboard</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Your messages stay on the server. What this computer keeps of them is deleted.</source>
        <translation>Your messages stay on the server. What this computer keeps of them is deleted.</translation>
    </message>
    <message>
        <source>What is not sent yet would be lost. Your messages stay on the server. What this computer keeps of them is deleted.</source>
        <translation>What is not sent yet would be lost. Your messages stay on the server. What this computer keeps of them is deleted.</translation>
    </message>
    <message>
        <source>Sign out of {company}?</source>
        <translation>Sign out of {company}?</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Open link</source>
        <translation>Open link</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copy link</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>React</source>
        <translation>React</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Acknowledge</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copy text</translation>
    </message>
    <message>
        <source>Select text</source>
        <translation>Select text</translation>
    </message>
    <message>
        <source>Copy link to the message</source>
        <translation>Copy link to the message</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Unpin</translation>
    </message>
    <message>
        <source>Pin for everybody</source>
        <translation>Pin for everybody</translation>
    </message>
    <message>
        <source>Remove from saved</source>
        <translation>Remove from saved</translation>
    </message>
    <message>
        <source>Save for yourself</source>
        <translation>Save for yourself</translation>
    </message>
    <message>
        <source>Remind me…</source>
        <translation>Remind me…</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Read by</translation>
    </message>
    <message>
        <source>Earlier text</source>
        <translation>Earlier text</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Retry</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>A message can be edited for 24 hours</source>
        <translation>A message can be edited for 24 hours</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Link copied</translation>
    </message>
    <message numerus="yes">
        <source>Forwarded to %Ln chats</source>
        <translation>
            <numerusform>Forwarded to %Ln chat</numerusform>
            <numerusform>Forwarded to %Ln chats</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed from saved</source>
        <translation>Removed from saved</translation>
    </message>
    <message>
        <source>Saved for yourself</source>
        <translation>Saved for yourself</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Remind me</translation>
    </message>
    <message>
        <source>You are reminded {when}</source>
        <translation>You are reminded {when}</translation>
    </message>
    <message>
        <source>A message can be recalled for 24 hours</source>
        <translation>A message can be recalled for 24 hours</translation>
    </message>
    <message>
        <source>Nobody can read it in the chat any more. A line stays that says so.</source>
        <translation>Nobody can read it in the chat any more. A line stays that says so.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Delete for all</source>
        <translation>Delete for all</translation>
    </message>
    <message>
        <source>Delete this message for everyone?</source>
        <translation>Delete this message for everyone?</translation>
    </message>
    <message>
        <source>The earlier text cannot be shown now</source>
        <translation>The earlier text cannot be shown now</translation>
    </message>
</context>
<context>
    <name>MomentPopover</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Write the time like 09:00</source>
        <translation>Write the time like 09:00</translation>
    </message>
    <message>
        <source>This time has passed</source>
        <translation>This time has passed</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>d MMM</source>
        <comment>Qt date pattern, short</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>Qt date pattern, short with year</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>ddd</source>
        <comment>Qt date pattern of a weekday</comment>
        <translation>ddd</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
</context>
<context>
    <name>NamesPopover</name>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>people in a list</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewChatDialog</name>
    <message>
        <source>New chat</source>
        <translation>New chat</translation>
    </message>
    <message>
        <source>Choose one person, or several for a group.</source>
        <translation>Choose one person, or several for a group.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Open chat</source>
        <translation>Open chat</translation>
    </message>
    <message>
        <source>Title of the group</source>
        <translation>Title of the group</translation>
    </message>
    <message>
        <source>Choose somebody first</source>
        <translation>Choose somebody first</translation>
    </message>
    <message>
        <source>Open group</source>
        <translation>Open group</translation>
    </message>
</context>
<context>
    <name>NotesDialog</name>
    <message>
        <source>A note stays with this review and is an entry of the audit log. It is never changed.</source>
        <translation>A note stays with this review and is an entry of the audit log. It is never changed.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Add the note</translation>
    </message>
    <message>
        <source>Notes on this review</source>
        <translation>Notes on this review</translation>
    </message>
    <message>
        <source>Notes so far</source>
        <translation>Notes so far</translation>
    </message>
    <message>
        <source>Note on message {number}</source>
        <translation>Note on message {number}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>on message {number}</source>
        <translation>on message {number}</translation>
    </message>
</context>
<context>
    <name>NoticeDialog</name>
    <message>
        <source>Managers may read chats in this company</source>
        <translation>Managers may read chats in this company</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>I have taken note</source>
        <translation>I have taken note</translation>
    </message>
    <message>
        <source>What the company says</source>
        <translation>What the company says</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>Mark as read</source>
        <translation>Mark as read</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Write a reply</translation>
    </message>
    <message>
        <source>{messages} in {chats}</source>
        <translation>{messages} in {chats}</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>New message</translation>
    </message>
    <message>
        <source>{name} in {chat}</source>
        <translation>{name} in {chat}</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chats</source>
        <comment>in 5 chats</comment>
        <translation>
            <numerusform>%Ln chat</numerusform>
            <numerusform>%Ln chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new messages</source>
        <translation>
            <numerusform>%Ln new message</numerusform>
            <numerusform>%Ln new messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln earlier</numerusform>
            <numerusform>%Ln earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Quick replies</source>
        <translation>Quick replies</translation>
    </message>
</context>
<context>
    <name>OpeningDialog</name>
    <message>
        <source>Read {title}?</source>
        <translation>Read {title}?</translation>
    </message>
    <message>
        <source>You can read stored messages, not write. Each page that you read is noted in the audit log.</source>
        <translation>You can read stored messages, not write. Each page that you read is noted in the audit log.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Begin to read</source>
        <translation>Begin to read</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Complaint about a delivery date</source>
        <translation>Complaint about a delivery date</translation>
    </message>
    <message>
        <source>They read it too.</source>
        <translation>They read it too.</translation>
    </message>
    <message>
        <source>Case number, if there is one</source>
        <translation>Case number, if there is one</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>For how long</translation>
    </message>
</context>
<context>
    <name>OpeningPresenter</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown in the access log of {names}, at once.</source>
        <translation>Shown in the access log of {names}, at once.</translation>
    </message>
    <message>
        <source>Shown in the access log of {names} on {day}.</source>
        <translation>Shown in the access log of {names} on {day}.</translation>
    </message>
    <message>
        <source>Say in a few words why you read, or give a case number.</source>
        <translation>Say in a few words why you read, or give a case number.</translation>
    </message>
    <message>
        <source>Case {case}</source>
        <translation>Case {case}</translation>
    </message>
    <message>
        <source>You are offline. A review is noted on the server before anything is read.</source>
        <translation>You are offline. A review is noted on the server before anything is read.</translation>
    </message>
</context>
<context>
    <name>Organisation</name>
    <message>
        <source>Somebody else has to do this for you.</source>
        <translation>Somebody else has to do this for you.</translation>
    </message>
    <message>
        <source>{name} stands above you. Only an owner changes this.</source>
        <translation>{name} stands above you. Only an owner changes this.</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Column {number}</translation>
    </message>
    <message>
        <source>Not in this file</source>
        <translation>Not in this file</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>You are offline. This needs the server.</source>
        <translation>You are offline. This needs the server.</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Works here</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Has left</translation>
    </message>
    <message>
        <source>{name} cannot sign in any more.</source>
        <translation>{name} cannot sign in any more.</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>At the top</translation>
    </message>
    <message>
        <source>Without a department</source>
        <translation>Without a department</translation>
    </message>
    <message>
        <source>This file has more than {about} people. Divide it.</source>
        <translation>This file has more than {about} people. Divide it.</translation>
    </message>
    <message>
        <source>Nobody is in this file. It needs a line of heads, then people.</source>
        <translation>Nobody is in this file. It needs a line of heads, then people.</translation>
    </message>
    <message>
        <source>Line {about} has more than 100 columns. Keep what is needed.</source>
        <translation>Line {about} has more than 100 columns. Keep what is needed.</translation>
    </message>
    <message>
        <source>Line {about} has a cell of more than 512 characters.</source>
        <translation>Line {about} has a cell of more than 512 characters.</translation>
    </message>
    <message>
        <source>This file is too large to be a list of people.</source>
        <translation>This file is too large to be a list of people.</translation>
    </message>
    <message>
        <source>The characters of this file are not known. Save it as UTF-8.</source>
        <translation>The characters of this file are not known. Save it as UTF-8.</translation>
    </message>
    <message>
        <source>This workbook is old, or has a password. Save it as .xlsx without one, or as CSV.</source>
        <translation>This workbook is old, or has a password. Save it as .xlsx without one, or as CSV.</translation>
    </message>
    <message>
        <source>This is no table, or it is damaged. Save it as .xlsx or CSV.</source>
        <translation>This is no table, or it is damaged. Save it as .xlsx or CSV.</translation>
    </message>
    <message>
        <source>This file cannot be read. See whether it is still there.</source>
        <translation>This file cannot be read. See whether it is still there.</translation>
    </message>
    <message>
        <source>Say in which column names or e-mail addresses stand.</source>
        <translation>Say in which column names or e-mail addresses stand.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name in another script</source>
        <translation>Name in another script</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Duties</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people changed.</source>
        <translation>
            <numerusform>%Ln person changed.</numerusform>
            <numerusform>%Ln people changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln you may not change.</source>
        <translation>
            <numerusform>%Ln you may not change.</numerusform>
            <numerusform>%Ln you may not change.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrganisationPage</name>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>Name or initials</translation>
    </message>
    <message>
        <source>Show who has left</source>
        <translation>Show who has left</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>Import a table…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Duties</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Part of the page</source>
        <translation>Part of the page</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Departments</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Selected</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>Sending</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>Uploading files</source>
        <translation>Uploading files</translation>
    </message>
    <message>
        <source>Waiting since {time}</source>
        <translation>Waiting since {time}</translation>
    </message>
    <message>
        <source>Forward: {text}</source>
        <translation>Forward: {text}</translation>
    </message>
    <message>
        <source>Pin a message</source>
        <translation>Pin a message</translation>
    </message>
    <message>
        <source>Unpin a message</source>
        <translation>Unpin a message</translation>
    </message>
    <message>
        <source>Save a message</source>
        <translation>Save a message</translation>
    </message>
    <message>
        <source>Remove a saved message</source>
        <translation>Remove a saved message</translation>
    </message>
    <message>
        <source>Schedule: {text}</source>
        <translation>Schedule: {text}</translation>
    </message>
    <message>
        <source>Archive the group</source>
        <translation>Archive the group</translation>
    </message>
    <message>
        <source>Reopen the group</source>
        <translation>Reopen the group</translation>
    </message>
    <message>
        <source>Change the settings of the group</source>
        <translation>Change the settings of the group</translation>
    </message>
    <message>
        <source>Make {name} the owner</source>
        <translation>Make {name} the owner</translation>
    </message>
    <message>
        <source>Make {name} an admin</source>
        <translation>Make {name} an admin</translation>
    </message>
    <message>
        <source>Make {name} a member</source>
        <translation>Make {name} a member</translation>
    </message>
    <message>
        <source>Something of another version</source>
        <translation>Something of another version</translation>
    </message>
    <message>
        <source>Note a copy of the chat</source>
        <translation>Note a copy of the chat</translation>
    </message>
    <message>
        <source>Cancel a scheduled message</source>
        <translation>Cancel a scheduled message</translation>
    </message>
    <message>
        <source>Change the quick replies</source>
        <translation>Change the quick replies</translation>
    </message>
    <message>
        <source>Edit: {text}</source>
        <translation>Edit: {text}</translation>
    </message>
    <message>
        <source>Recall a message</source>
        <translation>Recall a message</translation>
    </message>
    <message>
        <source>React with {emoji}</source>
        <translation>React with {emoji}</translation>
    </message>
    <message>
        <source>Take back {emoji}</source>
        <translation>Take back {emoji}</translation>
    </message>
    <message>
        <source>Change what newcomers see</source>
        <translation>Change what newcomers see</translation>
    </message>
    <message>
        <source>Rename to {title}</source>
        <translation>Rename to {title}</translation>
    </message>
    <message>
        <source>Acknowledge a message</source>
        <translation>Acknowledge a message</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>Open the chat</translation>
    </message>
    <message>
        <source>Open the group</source>
        <translation>Open the group</translation>
    </message>
    <message>
        <source>Add {people}</source>
        <translation>Add {people}</translation>
    </message>
    <message>
        <source>Leave the group</source>
        <translation>Leave the group</translation>
    </message>
    <message>
        <source>Take {name} out</source>
        <translation>Take {name} out</translation>
    </message>
</context>
<context>
    <name>OutboxView</name>
    <message>
        <source>Outbox</source>
        <translation>Outbox</translation>
    </message>
    <message>
        <source>Kept on this computer, encrypted. Nothing is lost if you close Atrium.</source>
        <translation>Kept on this computer, encrypted. Nothing is lost if you close Atrium.</translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>Everything is sent</translation>
    </message>
    <message>
        <source>While you are offline</source>
        <translation>While you are offline</translation>
    </message>
    <message>
        <source>Read everything on this computer</source>
        <translation>Read everything on this computer</translation>
    </message>
    <message>
        <source>Write, edit, react, open groups</source>
        <translation>Write, edit, react, open groups</translation>
    </message>
    <message>
        <source>Invite people, load older messages</source>
        <translation>Invite people, load older messages</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Look at it</translation>
    </message>
    <message>
        <source>Publish a policy</source>
        <translation>Publish a policy</translation>
    </message>
    <message>
        <source>Waits for your answer</source>
        <translation>Waits for your answer</translation>
    </message>
    <message>
        <source>Your open reviews</source>
        <translation>Your open reviews</translation>
    </message>
    <message>
        <source>You read in no chat just now.</source>
        <translation>You read in no chat just now.</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Agree</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Go on reading</translation>
    </message>
</context>
<context>
    <name>OverviewPresenter</name>
    <message>
        <source>No monitoring policy is in force</source>
        <translation>No monitoring policy is in force</translation>
    </message>
    <message>
        <source>Nobody reviews anything until one is published and taken note of.</source>
        <translation>Nobody reviews anything until one is published and taken note of.</translation>
    </message>
    <message>
        <source>Policy version {version} is in force</source>
        <translation>Policy version {version} is in force</translation>
    </message>
    <message numerus="yes">
        <source>Members are told %n days later.</source>
        <translation>
            <numerusform>Members are told %n day later.</numerusform>
            <numerusform>Members are told %n days later.</numerusform>
        </translation>
    </message>
    <message>
        <source>Members are told at once.</source>
        <translation>Members are told at once.</translation>
    </message>
    <message numerus="yes">
        <source>A review lasts %n minutes at most.</source>
        <translation>
            <numerusform>A review lasts %n minute at most.</numerusform>
            <numerusform>A review lasts %n minutes at most.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody has taken note.</source>
        <translation>Everybody has taken note.</translation>
    </message>
    <message numerus="yes">
        <source>%n people have not taken note yet. Their chats stay closed.</source>
        <translation>
            <numerusform>%n person has not taken note yet. Their chats stay closed.</numerusform>
            <numerusform>%n people have not taken note yet. Their chats stay closed.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} proposes version {version} of the policy. It waits for a second person.</source>
        <translation>{name} proposes version {version} of the policy. It waits for a second person.</translation>
    </message>
    <message>
        <source>flagged chats</source>
        <translation>flagged chats</translation>
    </message>
    <message>
        <source>open reviews of yours</source>
        <translation>open reviews of yours</translation>
    </message>
    <message>
        <source>answers that wait for you</source>
        <translation>answers that wait for you</translation>
    </message>
    <message>
        <source>Open until {time}</source>
        <translation>Open until {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n messages read</source>
        <translation>
            <numerusform>%n message read</numerusform>
            <numerusform>%n messages read</numerusform>
        </translation>
    </message>
    <message>
        <source>A chat of your scope</source>
        <translation>A chat of your scope</translation>
    </message>
    <message>
        <source>{name} asks to read more than 500 messages</source>
        <translation>{name} asks to read more than 500 messages</translation>
    </message>
    <message>
        <source>{name} asks to export a chat</source>
        <translation>{name} asks to export a chat</translation>
    </message>
    <message>
        <source>Review since {time}</source>
        <translation>Review since {time}</translation>
    </message>
    <message>
        <source>Purpose: {purpose}</source>
        <translation>Purpose: {purpose}</translation>
    </message>
</context>
<context>
    <name>OwnAvatar</name>
    <message>
        <source>here</source>
        <translation>here</translation>
    </message>
    <message>
        <source>away</source>
        <translation>away</translation>
    </message>
    <message>
        <source>off duty</source>
        <translation>off duty</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>8 characters or more. Several words are best.</source>
        <translation>8 characters or more. Several words are best.</translation>
    </message>
    <message>
        <source>Too short: 8 characters or more.</source>
        <translation>Too short: 8 characters or more.</translation>
    </message>
    <message>
        <source>Too long: 128 characters at most.</source>
        <translation>Too long: 128 characters at most.</translation>
    </message>
    <message>
        <source>Weak: easy to guess. It can be used.</source>
        <translation>Weak: easy to guess. It can be used.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Good.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Strong.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Somebody</translation>
    </message>
    <message>
        <source>Off duty</source>
        <translation>Off duty</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Here</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Away</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Last seen {time}</source>
        <translation>Last seen {time}</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Human resources</source>
        <translation>Human resources</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finance</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Compliance</translation>
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
        <translation>Name or initials</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Nobody found</translation>
    </message>
    <message>
        <source>Nobody else to choose</source>
        <translation>Nobody else to choose</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Entries about whom?</source>
        <translation>Entries about whom?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Let go…</source>
        <translation>Let go…</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Reports to</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Duties</translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation>No e-mail address</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>Reports to {name}</source>
        <translation>Reports to {name}</translation>
    </message>
    <message>
        <source>Let {name} go?</source>
        <translation>Let {name} go?</translation>
    </message>
    <message>
        <source>They are signed out everywhere at once and leave all groups. What they wrote stays, with their name. An invite can bring them back.</source>
        <translation>They are signed out everywhere at once and leave all groups. What they wrote stays, with their name. An invite can bring them back.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Keep them</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Let go</translation>
    </message>
</context>
<context>
    <name>PersonPane</name>
    <message>
        <source>Selected people</source>
        <translation>Selected people</translation>
    </message>
    <message>
        <source>Nobody is selected</source>
        <translation>Nobody is selected</translation>
    </message>
    <message>
        <source>Choose somebody to change their place.</source>
        <translation>Choose somebody to change their place.</translation>
    </message>
</context>
<context>
    <name>PinCard</name>
    <message>
        <source>Loading</source>
        <translation>Loading</translation>
    </message>
</context>
<context>
    <name>PinnedBar</name>
    <message>
        <source>Pinned</source>
        <translation>Pinned</translation>
    </message>
    <message>
        <source>A pinned message</source>
        <translation>A pinned message</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} of {all}</translation>
    </message>
</context>
<context>
    <name>PinsSection</name>
    <message>
        <source>Pinned</source>
        <translation>Pinned</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln</source>
        <comment>pins</comment>
        <translation>
            <numerusform>All %Ln</numerusform>
            <numerusform>All %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in chat</source>
        <translation>Show in chat</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Unpin</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ranks</source>
        <translation>
            <numerusform>%n rank</numerusform>
            <numerusform>%n ranks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message>
        <source>Chats about HR, unions, health and law stay closed to everybody, whatever happens.</source>
        <translation>Chats about HR, unions, health and law stay closed to everybody, whatever happens.</translation>
    </message>
    <message>
        <source>Nobody reads chats that they are not in: the policy opens none.</source>
        <translation>Nobody reads chats that they are not in: the policy opens none.</translation>
    </message>
    <message>
        <source>They state a purpose first, and read for {time} at most.</source>
        <translation>They state a purpose first, and read for {time} at most.</translation>
    </message>
    <message>
        <source>They see what was recalled or edited, but nothing that is written after they began.</source>
        <translation>They see what was recalled or edited, but nothing that is written after they began.</translation>
    </message>
    <message>
        <source>What is older than {time} is not shown, unless it is held for a case.</source>
        <translation>What is older than {time} is not shown, unless it is held for a case.</translation>
    </message>
    <message>
        <source>Nobody reads chats that they are not in: no policy is in force.</source>
        <translation>Nobody reads chats that they are not in: no policy is in force.</translation>
    </message>
    <message>
        <source>Managers may read chats among colleagues and chats with customers.</source>
        <translation>Managers may read chats among colleagues and chats with customers.</translation>
    </message>
    <message>
        <source>Managers may read chats with customers, but none among colleagues.</source>
        <translation>Managers may read chats with customers, but none among colleagues.</translation>
    </message>
    <message>
        <source>Managers may read chats among colleagues, but none with customers.</source>
        <translation>Managers may read chats among colleagues, but none with customers.</translation>
    </message>
    <message>
        <source>Only who leads everybody in a chat may read it, and stands {ranks} above all of them.</source>
        <translation>Only who leads everybody in a chat may read it, and stands {ranks} above all of them.</translation>
    </message>
    <message>
        <source>Only who leads everybody in a chat may read it, and is of higher rank than all of them.</source>
        <translation>Only who leads everybody in a chat may read it, and is of higher rank than all of them.</translation>
    </message>
    <message>
        <source>In {departments}, people of higher rank count as leading everybody there.</source>
        <translation>In {departments}, people of higher rank count as leading everybody there.</translation>
    </message>
    <message>
        <source>You see at once who has read, when and why: in the preferences, under Access log.</source>
        <translation>You see at once who has read, when and why: in the preferences, under Access log.</translation>
    </message>
    <message>
        <source>You see who has read, when and why {days} later: in the preferences, under Access log.</source>
        <translation>You see who has read, when and why {days} later: in the preferences, under Access log.</translation>
    </message>
    <message>
        <source>Before a copy is taken, or more than {count} messages are read, a second person agrees.</source>
        <translation>Before a copy is taken, or more than {count} messages are read, a second person agrees.</translation>
    </message>
    <message>
        <source>A copy may be taken alone. Before more than {count} messages are read, a second person agrees.</source>
        <translation>A copy may be taken alone. Before more than {count} messages are read, a second person agrees.</translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message>
        <source>Monitoring policy</source>
        <translation>Monitoring policy</translation>
    </message>
    <message>
        <source>Back to the rules</source>
        <translation>Back to the rules</translation>
    </message>
    <message>
        <source>What this means for everybody</source>
        <translation>What this means for everybody</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Discard changes</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
</context>
<context>
    <name>PolicyPresenter</name>
    <message>
        <source>Say in {count} characters or more who may read what, and why.</source>
        <translation>Say in {count} characters or more who may read what, and why.</translation>
    </message>
    <message>
        <source>The text is too long: {count} characters at most.</source>
        <translation>The text is too long: {count} characters at most.</translation>
    </message>
    <message>
        <source>Locked: telling people later takes a second person who agrees, and nobody else here is owner or in compliance.</source>
        <translation>Locked: telling people later takes a second person who agrees, and nobody else here is owner or in compliance.</translation>
    </message>
    <message>
        <source>Telling people later takes a second person: the version waits until another owner, or compliance, agrees.</source>
        <translation>Telling people later takes a second person: the version waits until another owner, or compliance, agrees.</translation>
    </message>
    <message>
        <source>People see each look in their access log as soon as it begins.</source>
        <translation>People see each look in their access log as soon as it begins.</translation>
    </message>
    <message>
        <source>Version {version} waits for you</source>
        <translation>Version {version} waits for you</translation>
    </message>
    <message>
        <source>{name} proposed it on {time}. It tells people {days} later. Read it, then agree or take it back.</source>
        <translation>{name} proposed it on {time}. It tells people {days} later. Read it, then agree or take it back.</translation>
    </message>
    <message>
        <source>Version {version} waits for a second person</source>
        <translation>Version {version} waits for a second person</translation>
    </message>
    <message>
        <source>You proposed it on {time}. Another owner, or compliance, has to agree. Until then nothing changes.</source>
        <translation>You proposed it on {time}. Another owner, or compliance, has to agree. Until then nothing changes.</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>No version is in force</source>
        <translation>No version is in force</translation>
    </message>
    <message>
        <source>Version {version}, in force since {time}</source>
        <translation>Version {version}, in force since {time}</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Version {version} waits</source>
        <translation>Version {version} waits</translation>
    </message>
    <message>
        <source>Write the text to publish</source>
        <translation>Write the text to publish</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Nothing changed</translation>
    </message>
    <message>
        <source>Propose to a second person</source>
        <translation>Propose to a second person</translation>
    </message>
    <message>
        <source>Publish for everybody</source>
        <translation>Publish for everybody</translation>
    </message>
    <message>
        <source>Everybody has to take note of it again. A chat stays closed to reviews until all its people have.</source>
        <translation>Everybody has to take note of it again. A chat stays closed to reviews until all its people have.</translation>
    </message>
    <message>
        <source>Propose this policy?</source>
        <translation>Propose this policy?</translation>
    </message>
    <message>
        <source>It waits until another owner, or compliance, agrees. Then:</source>
        <translation>It waits until another owner, or compliance, agrees. Then:</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Propose</translation>
    </message>
    <message>
        <source>Publish this policy?</source>
        <translation>Publish this policy?</translation>
    </message>
    <message>
        <source>Agree to this policy?</source>
        <translation>Agree to this policy?</translation>
    </message>
    <message>
        <source>Agree and publish</source>
        <translation>Agree and publish</translation>
    </message>
    <message>
        <source>Proposed. It is in force when a second person agrees.</source>
        <translation>Proposed. It is in force when a second person agrees.</translation>
    </message>
    <message>
        <source>Published. Everybody is asked to take note.</source>
        <translation>Published. Everybody is asked to take note.</translation>
    </message>
    <message>
        <source>Taken back. Nothing has changed.</source>
        <translation>Taken back. Nothing has changed.</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>Preferences</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Lines of the table</source>
        <translation>Lines of the table</translation>
    </message>
    <message>
        <source>New departments: {names}</source>
        <translation>New departments: {names}</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>When somebody was last here</source>
        <translation>When somebody was last here</translation>
    </message>
    <message>
        <source>Colleagues may see when somebody was last here</source>
        <translation>Colleagues may see when somebody was last here</translation>
    </message>
    <message>
        <source>What others see of you</source>
        <translation>What others see of you</translation>
    </message>
    <message>
        <source>While Atrium runs, colleagues see that you are here. After five minutes without a key or a move, or when the computer is locked, they see that you are away.</source>
        <translation>While Atrium runs, colleagues see that you are here. After five minutes without a key or a move, or when the computer is locked, they see that you are away.</translation>
    </message>
    <message>
        <source>Your keywords stay on this computer.</source>
        <translation>Your keywords stay on this computer.</translation>
    </message>
    <message>
        <source>In this company, colleagues see when somebody was last here. Nobody outside does.</source>
        <translation>In this company, colleagues see when somebody was last here. Nobody outside does.</translation>
    </message>
    <message>
        <source>In this company, nobody sees when somebody was last here.</source>
        <translation>In this company, nobody sees when somebody was last here.</translation>
    </message>
    <message>
        <source>The owner of the company decides that.</source>
        <translation>The owner of the company decides that.</translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>Send message</source>
        <translation>Send message</translation>
    </message>
    <message>
        <source>Copy e-mail</source>
        <translation>Copy e-mail</translation>
    </message>
</context>
<context>
    <name>ProfileView</name>
    <message>
        <source>Profile</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Your colleagues</source>
        <translation>Your colleagues</translation>
    </message>
    <message>
        <source>Choose somebody to see who they are and how to reach them.</source>
        <translation>Choose somebody to see who they are and how to reach them.</translation>
    </message>
    <message>
        <source>Nobody else is here yet</source>
        <translation>Nobody else is here yet</translation>
    </message>
    <message>
        <source>Invite the people you work with.</source>
        <translation>Invite the people you work with.</translation>
    </message>
    <message>
        <source>Invite colleagues</source>
        <translation>Invite colleagues</translation>
    </message>
</context>
<context>
    <name>QuickReactions</name>
    <message>
        <source>More emoji</source>
        <translation>More emoji</translation>
    </message>
</context>
<context>
    <name>QuickRepliesDialog</name>
    <message>
        <source>Quick replies</source>
        <translation>Quick replies</translation>
    </message>
    <message>
        <source>Type a slash and the name in any chat.</source>
        <translation>Type a slash and the name in any chat.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>There are none yet.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>QuoteBar</name>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Cancel (Esc)</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferences</translation>
    </message>
    <message>
        <source>What you missed</source>
        <translation>What you missed</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln unread</numerusform>
            <numerusform>%Ln unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadersPopover</name>
    <message>
        <source>Read by {count} of {all}</source>
        <translation>Read by {count} of {all}</translation>
    </message>
</context>
<context>
    <name>ReadyBox</name>
    <message>
        <source>This computer is ready</source>
        <translation>This computer is ready</translation>
    </message>
    <message>
        <source>This computer is nearly ready</source>
        <translation>This computer is nearly ready</translation>
    </message>
    <message>
        <source>{passed} of {all}</source>
        <translation>{passed} of {all}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Not ready</translation>
    </message>
    <message>
        <source>The data folder can be written</source>
        <translation>The data folder can be written</translation>
    </message>
    <message>
        <source>Atrium cannot write here. Choose another folder.</source>
        <translation>Atrium cannot write here. Choose another folder.</translation>
    </message>
    <message>
        <source>There is room for years of messages</source>
        <translation>There is room for years of messages</translation>
    </message>
    <message>
        <source>The company&apos;s server can start</source>
        <translation>The company&apos;s server can start</translation>
    </message>
    <message>
        <source>It runs on this computer, beside Atrium.</source>
        <translation>It runs on this computer, beside Atrium.</translation>
    </message>
    <message>
        <source>No port could be opened. A security program may forbid it.</source>
        <translation>No port could be opened. A security program may forbid it.</translation>
    </message>
    <message>
        <source>Your messages are encrypted on this computer</source>
        <translation>Your messages are encrypted on this computer</translation>
    </message>
    <message>
        <source>The key is kept by {vault}.</source>
        <translation>The key is kept by {vault}.</translation>
    </message>
    <message>
        <source>There is no key store: you sign in again after each start.</source>
        <translation>There is no key store: you sign in again after each start.</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} free</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>The disk is full. Your text stays here: make room, then try again.</source>
        <translation>The disk is full. Your text stays here: make room, then try again.</translation>
    </message>
    <message>
        <source>This is too long or has characters that cannot be sent. Change it and try again.</source>
        <translation>This is too long or has characters that cannot be sent. Change it and try again.</translation>
    </message>
    <message>
        <source>This version of Atrium cannot read what was to be sent. Update Atrium, or discard it.</source>
        <translation>This version of Atrium cannot read what was to be sent. Update Atrium, or discard it.</translation>
    </message>
    <message>
        <source>You are signed out here. Sign in again.</source>
        <translation>You are signed out here. Sign in again.</translation>
    </message>
    <message>
        <source>You may not do this. Ask the owner of the company.</source>
        <translation>You may not do this. Ask the owner of the company.</translation>
    </message>
    <message>
        <source>The server did not understand this. Update Atrium and try again.</source>
        <translation>The server did not understand this. Update Atrium and try again.</translation>
    </message>
    <message>
        <source>This does not exist any more, or it is not for you.</source>
        <translation>This does not exist any more, or it is not for you.</translation>
    </message>
    <message>
        <source>The server cannot do this. Update Atrium and try again.</source>
        <translation>The server cannot do this. Update Atrium and try again.</translation>
    </message>
    <message>
        <source>This has changed on the server. Try again.</source>
        <translation>This has changed on the server. Try again.</translation>
    </message>
    <message>
        <source>The server has less of this file. Fetch it anew.</source>
        <translation>The server has less of this file. Fetch it anew.</translation>
    </message>
    <message>
        <source>The connection was too slow. Try again.</source>
        <translation>The connection was too slow. Try again.</translation>
    </message>
    <message>
        <source>This is too large for the server. Send less at once.</source>
        <translation>This is too large for the server. Send less at once.</translation>
    </message>
    <message>
        <source>The server does not answer to this address. Check the address.</source>
        <translation>The server does not answer to this address. Check the address.</translation>
    </message>
    <message>
        <source>Too many tries. Wait {seconds} s, then try again.</source>
        <translation>Too many tries. Wait {seconds} s, then try again.</translation>
    </message>
    <message>
        <source>The server cannot answer now. Try again in a moment.</source>
        <translation>The server cannot answer now. Try again in a moment.</translation>
    </message>
    <message>
        <source>The server has a defect and wrote a report. Tell whoever runs the server.</source>
        <translation>The server has a defect and wrote a report. Tell whoever runs the server.</translation>
    </message>
    <message>
        <source>The server has something else under this number. Write it again.</source>
        <translation>The server has something else under this number. Write it again.</translation>
    </message>
    <message>
        <source>The server cannot do this yet. Ask for an update of the server.</source>
        <translation>The server cannot do this yet. Ask for an update of the server.</translation>
    </message>
    <message>
        <source>This computer was away for long. Everything is loaded anew.</source>
        <translation>This computer was away for long. Everything is loaded anew.</translation>
    </message>
    <message>
        <source>The server was set back. Everything is loaded anew.</source>
        <translation>The server was set back. Everything is loaded anew.</translation>
    </message>
    <message>
        <source>E-mail or password is wrong.</source>
        <translation>E-mail or password is wrong.</translation>
    </message>
    <message>
        <source>The old password is wrong.</source>
        <translation>The old password is wrong.</translation>
    </message>
    <message>
        <source>This server has several companies. Choose yours.</source>
        <translation>This server has several companies. Choose yours.</translation>
    </message>
    <message>
        <source>This person is not in the company.</source>
        <translation>This person is not in the company.</translation>
    </message>
    <message>
        <source>This person has left the company.</source>
        <translation>This person has left the company.</translation>
    </message>
    <message>
        <source>This department does not exist any more.</source>
        <translation>This department does not exist any more.</translation>
    </message>
    <message>
        <source>The department still has people or parts. Move them first.</source>
        <translation>The department still has people or parts. Move them first.</translation>
    </message>
    <message>
        <source>A department cannot be a part of itself.</source>
        <translation>A department cannot be a part of itself.</translation>
    </message>
    <message>
        <source>Nobody reports to themselves. Choose another manager.</source>
        <translation>Nobody reports to themselves. Choose another manager.</translation>
    </message>
    <message>
        <source>You cannot give a rank or a duty that you do not hold.</source>
        <translation>You cannot give a rank or a duty that you do not hold.</translation>
    </message>
    <message>
        <source>The company keeps one owner. Name another owner first.</source>
        <translation>The company keeps one owner. Name another owner first.</translation>
    </message>
    <message>
        <source>Somebody here already has this e-mail address.</source>
        <translation>Somebody here already has this e-mail address.</translation>
    </message>
    <message>
        <source>The name has hidden characters. Type it by hand.</source>
        <translation>The name has hidden characters. Type it by hand.</translation>
    </message>
    <message>
        <source>The name mixes letters of different scripts. Use one script.</source>
        <translation>The name mixes letters of different scripts. Use one script.</translation>
    </message>
    <message>
        <source>The name looks like that of a colleague. Make it different.</source>
        <translation>The name looks like that of a colleague. Make it different.</translation>
    </message>
    <message>
        <source>The server does not know this time zone. Choose one of the list.</source>
        <translation>The server does not know this time zone. Choose one of the list.</translation>
    </message>
    <message>
        <source>This device is signed out already.</source>
        <translation>This device is signed out already.</translation>
    </message>
    <message>
        <source>This invite is used, withdrawn or over. Ask for a new one.</source>
        <translation>This invite is used, withdrawn or over. Ask for a new one.</translation>
    </message>
    <message>
        <source>You are not in this chat any more.</source>
        <translation>You are not in this chat any more.</translation>
    </message>
    <message>
        <source>This group already exists.</source>
        <translation>This group already exists.</translation>
    </message>
    <message>
        <source>System messages cannot be changed.</source>
        <translation>System messages cannot be changed.</translation>
    </message>
    <message>
        <source>This chat is between two people. Open a group instead.</source>
        <translation>This chat is between two people. Open a group instead.</translation>
    </message>
    <message>
        <source>You are no longer in this company.</source>
        <translation>You are no longer in this company.</translation>
    </message>
    <message>
        <source>Nobody changes their own place or makes themselves a manager. Ask an owner of the company.</source>
        <translation>Nobody changes their own place or makes themselves a manager. Ask an owner of the company.</translation>
    </message>
    <message>
        <source>The company has changed meanwhile. Look at the changes once more.</source>
        <translation>The company has changed meanwhile. Look at the changes once more.</translation>
    </message>
    <message>
        <source>This line cannot be carried out.</source>
        <translation>This line cannot be carried out.</translation>
    </message>
    <message>
        <source>Line {about} is about the same person.</source>
        <translation>Line {about} is about the same person.</translation>
    </message>
    <message>
        <source>Somebody new needs a name.</source>
        <translation>Somebody new needs a name.</translation>
    </message>
    <message>
        <source>Several people are called {about}. Add the e-mail address.</source>
        <translation>Several people are called {about}. Add the e-mail address.</translation>
    </message>
    <message>
        <source>“{about}” is no e-mail address.</source>
        <translation>“{about}” is no e-mail address.</translation>
    </message>
    <message>
        <source>“{about}” is no rank. Write a number from 1 to 100.</source>
        <translation>“{about}” is no rank. Write a number from 1 to 100.</translation>
    </message>
    <message>
        <source>There is no duty called “{about}”.</source>
        <translation>There is no duty called “{about}”.</translation>
    </message>
    <message>
        <source>Atrium does not speak “{about}”.</source>
        <translation>Atrium does not speak “{about}”.</translation>
    </message>
    <message>
        <source>“{about}” is no path of departments. Write it like Sales/Seoul, ten parts at most.</source>
        <translation>“{about}” is no path of departments. Write it like Sales/Seoul, ten parts at most.</translation>
    </message>
    <message>
        <source>Nobody is called “{about}”.</source>
        <translation>Nobody is called “{about}”.</translation>
    </message>
    <message>
        <source>Several people are called “{about}”. Write the manager&apos;s e-mail address.</source>
        <translation>Several people are called “{about}”. Write the manager&apos;s e-mail address.</translation>
    </message>
    <message>
        <source>The manager&apos;s own line, {about}, cannot be carried out.</source>
        <translation>The manager&apos;s own line, {about}, cannot be carried out.</translation>
    </message>
    <message>
        <source>Only the owner of the group may do this.</source>
        <translation>Only the owner of the group may do this.</translation>
    </message>
    <message>
        <source>The group is full: {limit} people at most.</source>
        <translation>The group is full: {limit} people at most.</translation>
    </message>
    <message>
        <source>This person is not in the chat.</source>
        <translation>This person is not in the chat.</translation>
    </message>
    <message>
        <source>Choose somebody else to talk to.</source>
        <translation>Choose somebody else to talk to.</translation>
    </message>
    <message>
        <source>This message is no longer available.</source>
        <translation>This message is no longer available.</translation>
    </message>
    <message>
        <source>Only who wrote a message may change it.</source>
        <translation>Only who wrote a message may change it.</translation>
    </message>
    <message>
        <source>Too late to edit: that ended {closed_at}.</source>
        <translation>Too late to edit: that ended {closed_at}.</translation>
    </message>
    <message>
        <source>Too late to recall: that ended {closed_at}.</source>
        <translation>Too late to recall: that ended {closed_at}.</translation>
    </message>
    <message>
        <source>The message was already recalled.</source>
        <translation>The message was already recalled.</translation>
    </message>
    <message>
        <source>A mention is in the wrong place. Write it again.</source>
        <translation>A mention is in the wrong place. Write it again.</translation>
    </message>
    <message>
        <source>Somebody you mention is not in the chat. Add them first.</source>
        <translation>Somebody you mention is not in the chat. Add them first.</translation>
    </message>
    <message>
        <source>The message you answer is no longer there.</source>
        <translation>The message you answer is no longer there.</translation>
    </message>
    <message>
        <source>A message has {limit} kinds of reactions at most.</source>
        <translation>A message has {limit} kinds of reactions at most.</translation>
    </message>
    <message>
        <source>Only the owner and the admins of the group may do this.</source>
        <translation>Only the owner and the admins of the group may do this.</translation>
    </message>
    <message>
        <source>The group keeps an owner. Make somebody else the owner first.</source>
        <translation>The group keeps an owner. Make somebody else the owner first.</translation>
    </message>
    <message>
        <source>This group is archived. Nobody writes here until it is reopened.</source>
        <translation>This group is archived. Nobody writes here until it is reopened.</translation>
    </message>
    <message>
        <source>Only the owner and the admins write in this group.</source>
        <translation>Only the owner and the admins write in this group.</translation>
    </message>
    <message>
        <source>You wrote this message yourself.</source>
        <translation>You wrote this message yourself.</translation>
    </message>
    <message>
        <source>{limit} messages are pinned here. Take one away first.</source>
        <translation>{limit} messages are pinned here. Take one away first.</translation>
    </message>
    <message>
        <source>You have saved {limit} messages. Remove some first.</source>
        <translation>You have saved {limit} messages. Remove some first.</translation>
    </message>
    <message>
        <source>Choose a moment within the next {limit_days} days.</source>
        <translation>Choose a moment within the next {limit_days} days.</translation>
    </message>
    <message>
        <source>This message does not wait any more.</source>
        <translation>This message does not wait any more.</translation>
    </message>
    <message>
        <source>This message was sent or taken back already.</source>
        <translation>This message was sent or taken back already.</translation>
    </message>
    <message>
        <source>{limit} messages wait already. Take one back first.</source>
        <translation>{limit} messages wait already. Take one back first.</translation>
    </message>
    <message>
        <source>Two quick replies are called {name}. Give one another name.</source>
        <translation>Two quick replies are called {name}. Give one another name.</translation>
    </message>
    <message>
        <source>This link is used up, withdrawn or over. Ask for a new one.</source>
        <translation>This link is used up, withdrawn or over. Ask for a new one.</translation>
    </message>
    <message>
        <source>You were taken out of this group. Ask its owner or an admin to add you.</source>
        <translation>You were taken out of this group. Ask its owner or an admin to add you.</translation>
    </message>
    <message>
        <source>Somebody here was taken out of the group. Only its owner and admins can add them again.</source>
        <translation>Somebody here was taken out of the group. Only its owner and admins can add them again.</translation>
    </message>
    <message>
        <source>The group has {limit} links already. Remove one first.</source>
        <translation>The group has {limit} links already. Remove one first.</translation>
    </message>
    <message>
        <source>Not attached: the limit is 100 MB. Put it where others reach it.</source>
        <translation>Not attached: the limit is 100 MB. Put it where others reach it.</translation>
    </message>
    <message>
        <source>Not attached: this is a folder. Attach its files, or a ZIP of it.</source>
        <translation>Not attached: this is a folder. Attach its files, or a ZIP of it.</translation>
    </message>
    <message>
        <source>Not attached: it cannot be read. See whether it is still there.</source>
        <translation>Not attached: it cannot be read. See whether it is still there.</translation>
    </message>
    <message>
        <source>The disk of this computer is full. Make room, then try again.</source>
        <translation>The disk of this computer is full. Make room, then try again.</translation>
    </message>
    <message>
        <source>Not saved: nothing can be written there. Choose another folder.</source>
        <translation>Not saved: nothing can be written there. Choose another folder.</translation>
    </message>
    <message>
        <source>The file on this computer cannot be read any more. Fetch or attach it again.</source>
        <translation>The file on this computer cannot be read any more. Fetch or attach it again.</translation>
    </message>
    <message>
        <source>The server sent something else than this file. Nothing of it was kept.</source>
        <translation>The server sent something else than this file. Nothing of it was kept.</translation>
    </message>
    <message>
        <source>Programs are not opened from here. Save it if you know who made it.</source>
        <translation>Programs are not opened from here. Save it if you know who made it.</translation>
    </message>
    <message>
        <source>Nothing here opens this kind of file. Save it instead.</source>
        <translation>Nothing here opens this kind of file. Save it instead.</translation>
    </message>
    <message>
        <source>This picture cannot be shown. Save it instead.</source>
        <translation>This picture cannot be shown. Save it instead.</translation>
    </message>
    <message>
        <source>The file was not fetched to its end.</source>
        <translation>The file was not fetched to its end.</translation>
    </message>
    <message>
        <source>This file is no longer available.</source>
        <translation>This file is no longer available.</translation>
    </message>
    <message>
        <source>The server has another file under this number. Attach it again.</source>
        <translation>The server has another file under this number. Attach it again.</translation>
    </message>
    <message>
        <source>The file has not arrived as a whole. Try again.</source>
        <translation>The file has not arrived as a whole. Try again.</translation>
    </message>
    <message>
        <source>The file was damaged on the way. Try again.</source>
        <translation>The file was damaged on the way. Try again.</translation>
    </message>
    <message>
        <source>A message carries this file already. It stays.</source>
        <translation>A message carries this file already. It stays.</translation>
    </message>
    <message>
        <source>{limit} files wait to be sent already. Send or remove some first.</source>
        <translation>{limit} files wait to be sent already. Send or remove some first.</translation>
    </message>
    <message>
        <source>The files that wait to be sent are too large together. Send or remove some first.</source>
        <translation>The files that wait to be sent are too large together. Send or remove some first.</translation>
    </message>
    <message>
        <source>The server has no room for this file. Tell whoever runs it.</source>
        <translation>The server has no room for this file. Tell whoever runs it.</translation>
    </message>
    <message>
        <source>This form does not exist, or it is not for you.</source>
        <translation>This form does not exist, or it is not for you.</translation>
    </message>
    <message>
        <source>This form has changed by now. Open it anew.</source>
        <translation>This form has changed by now. Open it anew.</translation>
    </message>
    <message>
        <source>This form takes no new requests.</source>
        <translation>This form takes no new requests.</translation>
    </message>
    <message>
        <source>Something does not fit together at {place}. Look at it again.</source>
        <translation>Something does not fit together at {place}. Look at it again.</translation>
    </message>
    <message>
        <source>“{field}” has to be filled in.</source>
        <translation>“{field}” has to be filled in.</translation>
    </message>
    <message>
        <source>“{field}” does not take this answer. Look at it again.</source>
        <translation>“{field}” does not take this answer. Look at it again.</translation>
    </message>
    <message>
        <source>“{field}” is not the sum of its table. Add it up again.</source>
        <translation>“{field}” is not the sum of its table. Add it up again.</translation>
    </message>
    <message>
        <source>This takes {people} different people, and there are too few here. Invite a colleague first.</source>
        <translation>This takes {people} different people, and there are too few here. Invite a colleague first.</translation>
    </message>
    <message>
        <source>This request does not exist, or it is not for you.</source>
        <translation>This request does not exist, or it is not for you.</translation>
    </message>
    <message>
        <source>The server has another request under this number. Send it again.</source>
        <translation>The server has another request under this number. Send it again.</translation>
    </message>
    <message>
        <source>This request does not wait for a decision any more.</source>
        <translation>This request does not wait for a decision any more.</translation>
    </message>
    <message>
        <source>The request has changed since you looked at it. Read it again before you decide.</source>
        <translation>The request has changed since you looked at it. Read it again before you decide.</translation>
    </message>
    <message>
        <source>This request does not wait for you now. Somebody may have decided already.</source>
        <translation>This request does not wait for you now. Somebody may have decided already.</translation>
    </message>
    <message>
        <source>Nobody decides on their own request.</source>
        <translation>Nobody decides on their own request.</translation>
    </message>
    <message>
        <source>Only who sent the request may do this.</source>
        <translation>Only who sent the request may do this.</translation>
    </message>
    <message>
        <source>A request goes back only to where it has been.</source>
        <translation>A request goes back only to where it has been.</translation>
    </message>
    <message>
        <source>This person decides here already, or has approved.</source>
        <translation>This person decides here already, or has approved.</translation>
    </message>
    <message>
        <source>Too many people decide on this already.</source>
        <translation>Too many people decide on this already.</translation>
    </message>
    <message>
        <source>You reminded them a while ago. Once an hour is enough.</source>
        <translation>You reminded them a while ago. Once an hour is enough.</translation>
    </message>
    <message>
        <source>Too late to withdraw: that ended {closed_at}.</source>
        <translation>Too late to withdraw: that ended {closed_at}.</translation>
    </message>
    <message>
        <source>This is being paid, so it cannot be withdrawn.</source>
        <translation>This is being paid, so it cannot be withdrawn.</translation>
    </message>
    <message>
        <source>You have {limit} open requests. Withdraw some, or wait until they are decided on.</source>
        <translation>You have {limit} open requests. Withdraw some, or wait until they are decided on.</translation>
    </message>
    <message>
        <source>This request was changed {limit} times already. Withdraw it and send a new one.</source>
        <translation>This request was changed {limit} times already. Withdraw it and send a new one.</translation>
    </message>
    <message>
        <source>The server has something else under this number. Set it again.</source>
        <translation>The server has something else under this number. Set it again.</translation>
    </message>
    <message>
        <source>Nobody decides for you in this time any more.</source>
        <translation>Nobody decides for you in this time any more.</translation>
    </message>
    <message>
        <source>Choose another person, and a time that ends ahead, within a year.</source>
        <translation>Choose another person, and a time that ends ahead, within a year.</translation>
    </message>
    <message>
        <source>Somebody decides for you in a part of this time already.</source>
        <translation>Somebody decides for you in a part of this time already.</translation>
    </message>
    <message>
        <source>You have named {limit} deputies already. End one first.</source>
        <translation>You have named {limit} deputies already. End one first.</translation>
    </message>
    <message>
        <source>This amount cannot be booked. Look at it again.</source>
        <translation>This amount cannot be booked. Look at it again.</translation>
    </message>
    <message>
        <source>The server does not know this currency.</source>
        <translation>The server does not know this currency.</translation>
    </message>
    <message>
        <source>This account has another currency. Choose another one.</source>
        <translation>This account has another currency. Choose another one.</translation>
    </message>
    <message>
        <source>Money goes to another account than it comes from.</source>
        <translation>Money goes to another account than it comes from.</translation>
    </message>
    <message>
        <source>What goes out is not what comes in. Look at the amounts.</source>
        <translation>What goes out is not what comes in. Look at the amounts.</translation>
    </message>
    <message>
        <source>This account does not exist, or it is not for you.</source>
        <translation>This account does not exist, or it is not for you.</translation>
    </message>
    <message>
        <source>There is such an account already.</source>
        <translation>There is such an account already.</translation>
    </message>
    <message>
        <source>Something does not belong to this kind of account.</source>
        <translation>Something does not belong to this kind of account.</translation>
    </message>
    <message>
        <source>The account is not empty, or something is still on its way. Settle that first.</source>
        <translation>The account is not empty, or something is still on its way. Settle that first.</translation>
    </message>
    <message>
        <source>This account is closed. Nothing was booked.</source>
        <translation>This account is closed. Nothing was booked.</translation>
    </message>
    <message>
        <source>Not enough money in the account. Nothing was booked.</source>
        <translation>Not enough money in the account. Nothing was booked.</translation>
    </message>
    <message>
        <source>The server has something else under this number. Nothing was booked. Begin anew.</source>
        <translation>The server has something else under this number. Nothing was booked. Begin anew.</translation>
    </message>
    <message>
        <source>This payment does not exist, or it is not for you.</source>
        <translation>This payment does not exist, or it is not for you.</translation>
    </message>
    <message>
        <source>This payment does not wait any more.</source>
        <translation>This payment does not wait any more.</translation>
    </message>
    <message>
        <source>Only what was booked can be reversed.</source>
        <translation>Only what was booked can be reversed.</translation>
    </message>
    <message>
        <source>This payment was reversed already.</source>
        <translation>This payment was reversed already.</translation>
    </message>
    <message>
        <source>This was paid already, or is being paid.</source>
        <translation>This was paid already, or is being paid.</translation>
    </message>
    <message>
        <source>Nobody approves a payment that they asked for or get. Somebody else has to.</source>
        <translation>Nobody approves a payment that they asked for or get. Somebody else has to.</translation>
    </message>
    <message>
        <source>No monitoring policy is in force, so nobody reads others&apos; chats.</source>
        <translation>No monitoring policy is in force, so nobody reads others&apos; chats.</translation>
    </message>
    <message>
        <source>This chat is not open to you now.</source>
        <translation>This chat is not open to you now.</translation>
    </message>
    <message>
        <source>This version of the policy does not wait any more.</source>
        <translation>This version of the policy does not wait any more.</translation>
    </message>
    <message>
        <source>Version {version} still waits for a second person. Take it back first, or have it agreed to.</source>
        <translation>Version {version} still waits for a second person. Take it back first, or have it agreed to.</translation>
    </message>
    <message>
        <source>Another version is in force by now. Read it anew.</source>
        <translation>Another version is in force by now. Read it anew.</translation>
    </message>
    <message>
        <source>This takes a second person: another owner, or somebody of compliance. Name one first.</source>
        <translation>This takes a second person: another owner, or somebody of compliance. Name one first.</translation>
    </message>
    <message>
        <source>You proposed this yourself. Somebody else has to agree.</source>
        <translation>You proposed this yourself. Somebody else has to agree.</translation>
    </message>
    <message>
        <source>This review does not exist, or it is not yours.</source>
        <translation>This review does not exist, or it is not yours.</translation>
    </message>
    <message>
        <source>The server has another review under this number. Open it again.</source>
        <translation>The server has another review under this number. Open it again.</translation>
    </message>
    <message>
        <source>The review ended {closed_at}. Open another one to read on.</source>
        <translation>The review ended {closed_at}. Open another one to read on.</translation>
    </message>
    <message>
        <source>The policy allows {most_minutes} minutes at most. Choose less.</source>
        <translation>The policy allows {most_minutes} minutes at most. Choose less.</translation>
    </message>
    <message>
        <source>A second person has to agree first. Ask for it.</source>
        <translation>A second person has to agree first. Ask for it.</translation>
    </message>
    <message>
        <source>You cannot be the second person here.</source>
        <translation>You cannot be the second person here.</translation>
    </message>
    <message>
        <source>Nobody waits for your answer here any more.</source>
        <translation>Nobody waits for your answer here any more.</translation>
    </message>
    <message>
        <source>The server has another note under this number. Write it again.</source>
        <translation>The server has another note under this number. Write it again.</translation>
    </message>
    <message>
        <source>This rule does not exist any more.</source>
        <translation>This rule does not exist any more.</translation>
    </message>
    <message>
        <source>The rule looks for nothing yet. Give it words.</source>
        <translation>The rule looks for nothing yet. Give it words.</translation>
    </message>
    <message>
        <source>The rule would flag almost everything. Make it narrower.</source>
        <translation>The rule would flag almost everything. Make it narrower.</translation>
    </message>
    <message>
        <source>There are {most} rules already. Delete one first.</source>
        <translation>There are {most} rules already. Delete one first.</translation>
    </message>
    <message>
        <source>The server refused this ({code}).</source>
        <translation>The server refused this ({code}).</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>In 20 minutes</source>
        <translation>In 20 minutes</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>In 1 hour</translation>
    </message>
    <message>
        <source>Tomorrow 09:00</source>
        <translation>Tomorrow 09:00</translation>
    </message>
    <message>
        <source>Choose day and time…</source>
        <translation>Choose day and time…</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Reminder</translation>
    </message>
    <message>
        <source>Reminder: {chat}</source>
        <translation>Reminder: {chat}</translation>
    </message>
    <message>
        <source>Again in 20 minutes</source>
        <translation>Again in 20 minutes</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>ReplyForm</name>
    <message>
        <source>Name, to be typed after a slash</source>
        <translation>Name, to be typed after a slash</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>Give it a name</translation>
    </message>
    <message>
        <source>Another quick reply has this name. Choose another name.</source>
        <translation>Another quick reply has this name. Choose another name.</translation>
    </message>
    <message>
        <source>Write 1 to 4,000 characters</source>
        <translation>Write 1 to 4,000 characters</translation>
    </message>
    <message>
        <source>There are 100 quick replies already. Delete one first.</source>
        <translation>There are 100 quick replies already. Delete one first.</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>People without a password</source>
        <translation>People without a password</translation>
    </message>
    <message>
        <source>Copy the codes</source>
        <translation>Copy the codes</translation>
    </message>
    <message>
        <source>Each code works once, for 7 days, and is shown only here.</source>
        <translation>Each code works once, for 7 days, and is shown only here.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people came in</source>
        <translation>
            <numerusform>%Ln person came in</numerusform>
            <numerusform>%Ln people came in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were changed</source>
        <translation>
            <numerusform>%Ln was changed</numerusform>
            <numerusform>%Ln were changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were refused</source>
        <translation>
            <numerusform>%Ln line was refused</numerusform>
            <numerusform>%Ln lines were refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln codes</source>
        <translation>
            <numerusform>Make %Ln code</numerusform>
            <numerusform>Make %Ln codes</numerusform>
        </translation>
    </message>
    <message>
        <source>All codes are made</source>
        <translation>All codes are made</translation>
    </message>
</context>
<context>
    <name>ReviewList</name>
    <message>
        <source>Chats that may be reviewed</source>
        <translation>Chats that may be reviewed</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Ask again</translation>
    </message>
    <message>
        <source>Person, title, case number</source>
        <translation>Person, title, case number</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Who may review it</source>
        <translation>Who may review it</translation>
    </message>
</context>
<context>
    <name>ReviewPresenter</name>
    <message>
        <source>You have closed this review. Nothing of it is kept here.</source>
        <translation>You have closed this review. Nothing of it is kept here.</translation>
    </message>
    <message>
        <source>This review is over: its time has passed, or it was closed. Nothing of it is kept here.</source>
        <translation>This review is over: its time has passed, or it was closed. Nothing of it is kept here.</translation>
    </message>
    <message>
        <source>You may not read this chat any more: ranks, reporting lines or the policy have changed. Its text is wiped from this window.</source>
        <translation>You may not read this chat any more: ranks, reporting lines or the policy have changed. Its text is wiped from this window.</translation>
    </message>
    <message>
        <source>You may not read in this review any more. Its text is wiped from this window.</source>
        <translation>You may not read in this review any more. Its text is wiped from this window.</translation>
    </message>
    <message>
        <source>Asked. You go on as soon as a second person agrees.</source>
        <translation>Asked. You go on as soon as a second person agrees.</translation>
    </message>
    <message>
        <source>{name} has agreed.</source>
        <translation>{name} has agreed.</translation>
    </message>
    <message>
        <source>{name} has declined.</source>
        <translation>{name} has declined.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages read</source>
        <translation>
            <numerusform>%n message read</numerusform>
            <numerusform>%n messages read</numerusform>
        </translation>
    </message>
    <message>
        <source>{read} of {all} stored</source>
        <translation>{read} of {all} stored</translation>
    </message>
    <message>
        <source>{purpose}, case {case}</source>
        <translation>{purpose}, case {case}</translation>
    </message>
    <message>
        <source>Opened {opened}, closes {closes}. {told}</source>
        <translation>Opened {opened}, closes {closes}. {told}</translation>
    </message>
    <message>
        <source>Shown in the access log of those in it.</source>
        <translation>Shown in the access log of those in it.</translation>
    </message>
    <message>
        <source>Shown in the access log of {names} on {day}.</source>
        <translation>Shown in the access log of {names} on {day}.</translation>
    </message>
    <message>
        <source>Shown in the access log of {names}.</source>
        <translation>Shown in the access log of {names}.</translation>
    </message>
    <message>
        <source>Read-only review by {name}. Purpose: {purpose}. Copied {time}.</source>
        <translation>Read-only review by {name}. Purpose: {purpose}. Copied {time}.</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Review of {title}</source>
        <translation>Review of {title}</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Find in this review</source>
        <translation>Find in this review</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Go to a day</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Add a note</translation>
    </message>
    <message>
        <source>You can read here, not write.</source>
        <translation>You can read here, not write.</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Saved: {path}</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>The server does not answer.</translation>
    </message>
    <message>
        <source>The text is hidden until it does: only then it is known that you may read it.</source>
        <translation>The text is hidden until it does: only then it is known that you may read it.</translation>
    </message>
    <message>
        <source>Purpose: {purpose}.</source>
        <translation>Purpose: {purpose}.</translation>
    </message>
    <message>
        <source>Close review</source>
        <translation>Close review</translation>
    </message>
    <message>
        <source>Read-only review.</source>
        <translation>Read-only review.</translation>
    </message>
    <message>
        <source>Message {name}</source>
        <translation>Message {name}</translation>
    </message>
    <message numerus="yes">
        <source>You have read %n messages.</source>
        <translation>
            <numerusform>You have read %n message.</numerusform>
            <numerusform>You have read %n messages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked: nobody else could agree. It takes another owner, or somebody of compliance.</source>
        <translation>Locked: nobody else could agree. It takes another owner, or somebody of compliance.</translation>
    </message>
    <message>
        <source>A second person has to agree before you read on.</source>
        <translation>A second person has to agree before you read on.</translation>
    </message>
    <message>
        <source>Ask a second person</source>
        <translation>Ask a second person</translation>
    </message>
    <message>
        <source>Note on this message</source>
        <translation>Note on this message</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Earlier versions</translation>
    </message>
    <message>
        <source>Flag again: {name}</source>
        <translation>Flag again: {name}</translation>
    </message>
    <message>
        <source>Looked at: {name}</source>
        <translation>Looked at: {name}</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Open {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Save as</translation>
    </message>
</context>
<context>
    <name>RoomLinksDialog</name>
    <message>
        <source>Invite with a link</source>
        <translation>Invite with a link</translation>
    </message>
    <message>
        <source>Colleagues with an account come in by it. It works for 7 days and 100 people, until you end it.</source>
        <translation>Colleagues with an account come in by it. It works for 7 days and 100 people, until you end it.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>Make a link</translation>
    </message>
    <message>
        <source>The link as a code to scan</source>
        <translation>The link as a code to scan</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copy the link</translation>
    </message>
    <message>
        <source>End this link</source>
        <translation>End this link</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
</context>
<context>
    <name>RoomLinksPresenter</name>
    <message>
        <source>By {name}</source>
        <translation>By {name}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>until {day}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places left</source>
        <translation>
            <numerusform>%Ln place left</numerusform>
            <numerusform>%Ln places left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>New rule</source>
        <translation>New rule</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>Change the rule</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Add the rule</source>
        <translation>Add the rule</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>Save the rule</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>It stands beside the chats that the rule flags.</source>
        <translation>It stands beside the chats that the rule flags.</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>Looks for</translation>
    </message>
    <message>
        <source>Words or patterns, one a line</source>
        <translation>Words or patterns, one a line</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Chats among colleagues</source>
        <translation>Chats among colleagues</translation>
    </message>
    <message>
        <source>Chats with customers</source>
        <translation>Chats with customers</translation>
    </message>
    <message>
        <source>The rule is on</source>
        <translation>The rule is on</translation>
    </message>
    <message>
        <source>Try it on a text</source>
        <translation>Try it on a text</translation>
    </message>
    <message>
        <source>A sentence that it should find</source>
        <translation>A sentence that it should find</translation>
    </message>
    <message>
        <source>Looks at</source>
        <translation>Looks at</translation>
    </message>
</context>
<context>
    <name>RulePresenter</name>
    <message>
        <source>Give it a name: it stands beside the chats that it flags.</source>
        <translation>Give it a name: it stands beside the chats that it flags.</translation>
    </message>
    <message>
        <source>{count} characters at most.</source>
        <translation>{count} characters at most.</translation>
    </message>
    <message>
        <source>Choose the chats that it looks at.</source>
        <translation>Choose the chats that it looks at.</translation>
    </message>
    <message>
        <source>{count} lines at most.</source>
        <translation>{count} lines at most.</translation>
    </message>
    <message>
        <source>A line is too long: {word}</source>
        <translation>A line is too long: {word}</translation>
    </message>
    <message>
        <source>{word}: {why}</source>
        <translation>{word}: {why}</translation>
    </message>
    <message>
        <source>You are offline: nothing can be tried now.</source>
        <translation>You are offline: nothing can be tried now.</translation>
    </message>
    <message>
        <source>Type something. What the rule finds is marked, and nothing of it is kept.</source>
        <translation>Type something. What the rule finds is marked, and nothing of it is kept.</translation>
    </message>
    <message>
        <source>The rule has no words yet.</source>
        <translation>The rule has no words yet.</translation>
    </message>
    <message>
        <source>The rule finds nothing here.</source>
        <translation>The rule finds nothing here.</translation>
    </message>
    <message numerus="yes">
        <source>The rule finds %n places.</source>
        <translation>
            <numerusform>The rule finds %n place.</numerusform>
            <numerusform>The rule finds %n places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Patterns</translation>
    </message>
    <message>
        <source>Telephone numbers</source>
        <translation>Telephone numbers</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>E-mail addresses</translation>
    </message>
    <message>
        <source>Bank numbers</source>
        <translation>Bank numbers</translation>
    </message>
    <message>
        <source>Update Atrium to see what it looks for</source>
        <translation>Update Atrium to see what it looks for</translation>
    </message>
    <message>
        <source>One word or phrase a line. Found anywhere, whatever the case; in double quotes, as whole words only.</source>
        <translation>One word or phrase a line. Found anywhere, whatever the case; in double quotes, as whole words only.</translation>
    </message>
    <message>
        <source>One pattern a line: * is any letters within a word, # a digit, ? a letter or digit. CP-#### finds CP-1184.</source>
        <translation>One pattern a line: * is any letters within a word, # a digit, ? a letter or digit. CP-#### finds CP-1184.</translation>
    </message>
    <message>
        <source>Finds telephone numbers of all countries. It needs no words.</source>
        <translation>Finds telephone numbers of all countries. It needs no words.</translation>
    </message>
    <message>
        <source>Finds e-mail addresses. It needs no words.</source>
        <translation>Finds e-mail addresses. It needs no words.</translation>
    </message>
    <message>
        <source>Finds IBANs, cards and account numbers. It needs no words.</source>
        <translation>Finds IBANs, cards and account numbers. It needs no words.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>High</source>
        <translation>High</translation>
    </message>
    <message>
        <source>All chats</source>
        <translation>All chats</translation>
    </message>
    <message>
        <source>Chats with customers</source>
        <translation>Chats with customers</translation>
    </message>
    <message>
        <source>Chats among colleagues</source>
        <translation>Chats among colleagues</translation>
    </message>
    <message>
        <source>No chats</source>
        <translation>No chats</translation>
    </message>
    <message>
        <source>Dates and results that are promised to customers</source>
        <translation>Dates and results that are promised to customers</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>Money that customers want back</source>
        <translation>Money that customers want back</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Refund</translation>
    </message>
    <message>
        <source>Customers who are asked to go on in private</source>
        <translation>Customers who are asked to go on in private</translation>
    </message>
    <message>
        <source>Contact elsewhere</source>
        <translation>Contact elsewhere</translation>
    </message>
    <message>
        <source>Telephone numbers that are given away</source>
        <translation>Telephone numbers that are given away</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telephone number</translation>
    </message>
    <message>
        <source>Accounts and cards that somebody could misuse</source>
        <translation>Accounts and cards that somebody could misuse</translation>
    </message>
    <message>
        <source>Bank details</source>
        <translation>Bank details</translation>
    </message>
    <message>
        <source>Passwords and codes that are written down</source>
        <translation>Passwords and codes that are written down</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Rules that flag</source>
        <translation>Rules that flag</translation>
    </message>
    <message>
        <source>Monitoring policy</source>
        <translation>Monitoring policy</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>New rule</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>No rules yet</translation>
    </message>
    <message>
        <source>A rule flags chats by their words, so that reviews begin where something is the matter.</source>
        <translation>A rule flags chats by their words, so that reviews begin where something is the matter.</translation>
    </message>
    <message>
        <source>Rules to begin with</source>
        <translation>Rules to begin with</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Delete the rule {name}?</source>
        <translation>Delete the rule {name}?</translation>
    </message>
    <message>
        <source>It flags nothing any more, and what it has flagged loses its mark. The audit log keeps both.</source>
        <translation>It flags nothing any more, and what it has flagged loses its mark. The audit log keeps both.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Delete the rule</source>
        <translation>Delete the rule</translation>
    </message>
</context>
<context>
    <name>RulesPresenter</name>
    <message>
        <source>Changed by {name}, {time}</source>
        <translation>Changed by {name}, {time}</translation>
    </message>
    <message>
        <source>{all}, {on} on. They look at what is said from now on.</source>
        <translation>{all}, {on} on. They look at what is said from now on.</translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is deleted.</source>
        <translation>{name} is deleted.</translation>
    </message>
</context>
<context>
    <name>SavedPage</name>
    <message>
        <source>Saved messages</source>
        <translation>Saved messages</translation>
    </message>
    <message>
        <source>Nothing saved</source>
        <translation>Nothing saved</translation>
    </message>
    <message>
        <source>Press S on a message to keep it here for yourself, with a reminder if you want one.</source>
        <translation>Press S on a message to keep it here for yourself, with a reminder if you want one.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Show in chat</source>
        <translation>Show in chat</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>No reminder</translation>
    </message>
    <message>
        <source>Keep no more</source>
        <translation>Keep no more</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Remind me</translation>
    </message>
</context>
<context>
    <name>SavedPresenter</name>
    <message>
        <source>Loading</source>
        <translation>Loading</translation>
    </message>
    <message>
        <source>Reminder is due</source>
        <translation>Reminder is due</translation>
    </message>
    <message>
        <source>Reminder {when}</source>
        <translation>Reminder {when}</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>In 1 hour</source>
        <translation>In 1 hour</translation>
    </message>
    <message>
        <source>Tomorrow {time}</source>
        <translation>Tomorrow {time}</translation>
    </message>
    <message>
        <source>Monday {time}</source>
        <translation>Monday {time}</translation>
    </message>
    <message>
        <source>This moment has passed. Choose a later one.</source>
        <translation>This moment has passed. Choose a later one.</translation>
    </message>
    <message>
        <source>A message waits for a year at most. Choose an earlier day.</source>
        <translation>A message waits for a year at most. Choose an earlier day.</translation>
    </message>
    <message>
        <source>{weekday} {day} {time}</source>
        <translation>{weekday} {day} {time}</translation>
    </message>
    <message>
        <source>{time} in {city} ({people})</source>
        <translation>{time} in {city} ({people})</translation>
    </message>
    <message>
        <source>Not on the server yet</source>
        <translation>Not on the server yet</translation>
    </message>
</context>
<context>
    <name>ScheduleDialog</name>
    <message>
        <source>When is it to go out?</source>
        <translation>When is it to go out?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Schedule</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Write the day like 2026-03-01</source>
        <translation>Write the day like 2026-03-01</translation>
    </message>
    <message>
        <source>Write the time like 17:30</source>
        <translation>Write the time like 17:30</translation>
    </message>
    <message>
        <source>Goes out {when}</source>
        <translation>Goes out {when}</translation>
    </message>
</context>
<context>
    <name>ScheduledDialog</name>
    <message>
        <source>Scheduled in this chat</source>
        <translation>Scheduled in this chat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Nothing waits. Write a message, then choose Send later.</source>
        <translation>Nothing waits. Write a message, then choose Send later.</translation>
    </message>
</context>
<context>
    <name>ScheduledRow</name>
    <message>
        <source>Send now</source>
        <translation>Send now</translation>
    </message>
    <message>
        <source>Change time</source>
        <translation>Change time</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>ScopeCard</name>
    <message>
        <source>Texts stay closed until you state a purpose.</source>
        <translation>Texts stay closed until you state a purpose.</translation>
    </message>
    <message>
        <source>{where}. {closed}</source>
        <translation>{where}. {closed}</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>From {value}</source>
        <translation>From {value}</translation>
    </message>
    <message>
        <source>In {value}</source>
        <translation>In {value}</translation>
    </message>
    <message>
        <source>Before {value}</source>
        <translation>Before {value}</translation>
    </message>
    <message>
        <source>After {value}</source>
        <translation>After {value}</translation>
    </message>
    <message>
        <source>On {value}</source>
        <translation>On {value}</translation>
    </message>
    <message>
        <source>Has file</source>
        <translation>Has file</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Unread</translation>
    </message>
    <message>
        <source>Customer {value}</source>
        <translation>Customer {value}</translation>
    </message>
    <message>
        <source>More than {count} results</source>
        <translation>More than {count} results</translation>
    </message>
    <message>
        <source>You are offline. This is what is on this computer.</source>
        <translation>You are offline. This is what is on this computer.</translation>
    </message>
    <message>
        <source>Asking the server for older messages…</source>
        <translation>Asking the server for older messages…</translation>
    </message>
    <message>
        <source>This cannot be searched for</source>
        <translation>This cannot be searched for</translation>
    </message>
    <message>
        <source>Search in all chats</source>
        <translation>Search in all chats</translation>
    </message>
    <message>
        <source>Type words, a name, or a part of a file&apos;s name.</source>
        <translation>Type words, a name, or a part of a file&apos;s name.</translation>
    </message>
    <message>
        <source>Nothing found for “{query}”</source>
        <translation>Nothing found for “{query}”</translation>
    </message>
    <message>
        <source>Older messages are searched when you are online.</source>
        <translation>Older messages are searched when you are online.</translation>
    </message>
    <message>
        <source>Try another word, or fewer filters.</source>
        <translation>Try another word, or fewer filters.</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Me</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Last 30 days</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} of {count}</translation>
    </message>
    <message>
        <source>Only what is on this computer</source>
        <translation>Only what is on this computer</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <source>{author} in {chat}</source>
        <translation>{author} in {chat}</translation>
    </message>
    <message>
        <source>This is too long to search for.</source>
        <translation>This is too long to search for.</translation>
    </message>
    <message>
        <source>No day is both after the one and before the other.</source>
        <translation>No day is both after the one and before the other.</translation>
    </message>
    <message>
        <source>Only words can be left out, filters cannot.</source>
        <translation>Only words can be left out, filters cannot.</translation>
    </message>
    <message>
        <source>No chat is called “{name}”.</source>
        <translation>No chat is called “{name}”.</translation>
    </message>
    <message>
        <source>There are no customers yet.</source>
        <translation>There are no customers yet.</translation>
    </message>
    <message>
        <source>After “has:” only “file” can stand.</source>
        <translation>After “has:” only “file” can stand.</translation>
    </message>
    <message>
        <source>After “is:” only “unread” can stand.</source>
        <translation>After “is:” only “unread” can stand.</translation>
    </message>
    <message>
        <source>Nobody is called “{name}”.</source>
        <translation>Nobody is called “{name}”.</translation>
    </message>
    <message>
        <source>“{day}” is no day. Write it like 2026-10-13, or “yesterday”.</source>
        <translation>“{day}” is no day. Write it like 2026-10-13, or “yesterday”.</translation>
    </message>
    <message>
        <source>These filters are too long.</source>
        <translation>These filters are too long.</translation>
    </message>
    <message>
        <source>These are too many words: {most} is the most.</source>
        <translation>These are too many words: {most} is the most.</translation>
    </message>
    <message>
        <source>A word is too long: {most} letters is the most.</source>
        <translation>A word is too long: {most} letters is the most.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln results</source>
        <translation>
            <numerusform>%Ln result</numerusform>
            <numerusform>%Ln results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Search in all chats</source>
        <translation>Search in all chats</translation>
    </message>
    <message>
        <source>Words, names of files, from: in: before:</source>
        <translation>Words, names of files, from: in: before:</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Has file</source>
        <translation>Has file</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Best first</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Results</translation>
    </message>
</context>
<context>
    <name>SecondDialog</name>
    <message>
        <source>Ask a second person to agree to a copy?</source>
        <translation>Ask a second person to agree to a copy?</translation>
    </message>
    <message>
        <source>Ask a second person to let you read on?</source>
        <translation>Ask a second person to let you read on?</translation>
    </message>
    <message>
        <source>The owner and compliance are asked. Who is in this chat does not answer, nor do you.</source>
        <translation>The owner and compliance are asked. Who is in this chat does not answer, nor do you.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>The second person reads it, and so does the audit log.</source>
        <translation>The second person reads it, and so does the audit log.</translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation>Say in a few words why.</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Server address</source>
        <translation>Server address</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Signing in</translation>
    </message>
</context>
<context>
    <name>SignInPresenter</name>
    <message>
        <source>Enter your password.</source>
        <translation>Enter your password.</translation>
    </message>
    <message>
        <source>Choose your company.</source>
        <translation>Choose your company.</translation>
    </message>
    <message>
        <source>There is no company on this server yet.</source>
        <translation>There is no company on this server yet.</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Loading</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>End it in the system&apos;s list of programs, or start the computer again.</source>
        <translation>End it in the system&apos;s list of programs, or start the computer again.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Atrium is running, but does not answer.</source>
        <translation>Atrium is running, but does not answer.</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Colleagues</translation>
    </message>
</context>
<context>
    <name>StepMark</name>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>to come</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>Storage</source>
        <translation>Storage</translation>
    </message>
    <message>
        <source>Messages and people</source>
        <translation>Messages and people</translation>
    </message>
    <message>
        <source>Clear and fetch again</source>
        <translation>Clear and fetch again</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Clear downloads</source>
        <translation>Clear downloads</translation>
    </message>
    <message>
        <source>All of it is encrypted. The key is in this system&apos;s key store.</source>
        <translation>All of it is encrypted. The key is in this system&apos;s key store.</translation>
    </message>
    <message>
        <source>{size} on this computer, so that you can read and write without a line.</source>
        <translation>{size} on this computer, so that you can read and write without a line.</translation>
    </message>
    <message>
        <source>You are offline: it stays until you are online.</source>
        <translation>You are offline: it stays until you are online.</translation>
    </message>
    <message>
        <source>Downloads and pictures: {size}.</source>
        <translation>Downloads and pictures: {size}.</translation>
    </message>
    <message>
        <source>{size} wait to be sent and stay.</source>
        <translation>{size} wait to be sent and stay.</translation>
    </message>
    <message>
        <source>Messages, people and chats are fetched from the server again. What you have not sent yet and your drafts stay. It takes a moment.</source>
        <translation>Messages, people and chats are fetched from the server again. What you have not sent yet and your drafts stay. It takes a moment.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Keep them</translation>
    </message>
    <message>
        <source>Clear what is kept here?</source>
        <translation>Clear what is kept here?</translation>
    </message>
    <message>
        <source>It is being fetched again.</source>
        <translation>It is being fetched again.</translation>
    </message>
    <message>
        <source>The files stay on the server and can be opened again. What waits to be sent stays here.</source>
        <translation>The files stay on the server and can be opened again. What waits to be sent stays here.</translation>
    </message>
    <message>
        <source>Clear the downloads of this computer?</source>
        <translation>Clear the downloads of this computer?</translation>
    </message>
</context>
<context>
    <name>Supervising</name>
    <message>
        <source>Access log</source>
        <translation>Access log</translation>
    </message>
</context>
<context>
    <name>Supervision</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n departments</source>
        <translation>
            <numerusform>in %n department</numerusform>
            <numerusform>in %n departments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats of another kind</source>
        <translation>
            <numerusform>%n chat of another kind</numerusform>
            <numerusform>%n chats of another kind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats on HR, union, health or law</source>
        <translation>
            <numerusform>%n chat on HR, union, health or law</numerusform>
            <numerusform>%n chats on HR, union, health or law</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats that you are in</source>
        <translation>
            <numerusform>%n chat that you are in</numerusform>
            <numerusform>%n chats that you are in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats with people of higher rank</source>
        <translation>
            <numerusform>%n chat with people of higher rank</numerusform>
            <numerusform>%n chats with people of higher rank</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats with people of other lines</source>
        <translation>
            <numerusform>%n chat with people of other lines</numerusform>
            <numerusform>%n chats with people of other lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats without colleagues</source>
        <translation>
            <numerusform>%n chat without colleagues</numerusform>
            <numerusform>%n chats without colleagues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other chats</source>
        <translation>
            <numerusform>%n other chat</numerusform>
            <numerusform>%n other chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages this week</source>
        <translation>
            <numerusform>%n message this week</numerusform>
            <numerusform>%n messages this week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n this week</source>
        <translation>
            <numerusform>%n this week</numerusform>
            <numerusform>%n this week</numerusform>
        </translation>
    </message>
    <message>
        <source>rank {lowest}</source>
        <translation>rank {lowest}</translation>
    </message>
    <message>
        <source>ranks {lowest} to {highest}</source>
        <translation>ranks {lowest} to {highest}</translation>
    </message>
    <message>
        <source>of {ranks}</source>
        <translation>of {ranks}</translation>
    </message>
    <message>
        <source>in {departments}</source>
        <translation>in {departments}</translation>
    </message>
    <message>
        <source>{where}, {ranks}</source>
        <translation>{where}, {ranks}</translation>
    </message>
    <message>
        <source>No monitoring policy is in force</source>
        <translation>No monitoring policy is in force</translation>
    </message>
    <message>
        <source>The policy leaves such chats out</source>
        <translation>The policy leaves such chats out</translation>
    </message>
    <message>
        <source>Nobody reviews these, whatever the policy says</source>
        <translation>Nobody reviews these, whatever the policy says</translation>
    </message>
    <message>
        <source>Read them in your chats</source>
        <translation>Read them in your chats</translation>
    </message>
    <message>
        <source>Not everybody has taken note yet</source>
        <translation>Not everybody has taken note yet</translation>
    </message>
    <message>
        <source>Only who stands above everybody in them opens them</source>
        <translation>Only who stands above everybody in them opens them</translation>
    </message>
    <message>
        <source>Only who leads everybody in them opens them</source>
        <translation>Only who leads everybody in them opens them</translation>
    </message>
    <message>
        <source>None of the company&apos;s people is in them</source>
        <translation>None of the company&apos;s people is in them</translation>
    </message>
    <message>
        <source>Update Atrium to see why</source>
        <translation>Update Atrium to see why</translation>
    </message>
    <message>
        <source>At least {count}</source>
        <translation>At least {count}</translation>
    </message>
    <message>
        <source>The server cannot be reached. Nothing of this is kept here.</source>
        <translation>The server cannot be reached. Nothing of this is kept here.</translation>
    </message>
    <message>
        <source>No list just now</source>
        <translation>No list just now</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Nobody reports to you</source>
        <translation>Nobody reports to you</translation>
    </message>
    <message>
        <source>Reviews reach the people of your own reporting line only.</source>
        <translation>Reviews reach the people of your own reporting line only.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Look for another name.</source>
        <translation>Look for another name.</translation>
    </message>
    <message>
        <source>No monitoring policy yet</source>
        <translation>No monitoring policy yet</translation>
    </message>
    <message>
        <source>Nobody reviews anything until a policy is published and taken note of.</source>
        <translation>Nobody reviews anything until a policy is published and taken note of.</translation>
    </message>
    <message>
        <source>Publish a policy</source>
        <translation>Publish a policy</translation>
    </message>
    <message>
        <source>Nobody reviews anything until the owner or compliance publishes one.</source>
        <translation>Nobody reviews anything until the owner or compliance publishes one.</translation>
    </message>
    <message>
        <source>Flagged by a rule</source>
        <translation>Flagged by a rule</translation>
    </message>
    <message>
        <source>With customers</source>
        <translation>With customers</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Internal</translation>
    </message>
    <message>
        <source>Not yet acknowledged</source>
        <translation>Not yet acknowledged</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Show more</translation>
    </message>
    <message>
        <source>Your reviews</source>
        <translation>Your reviews</translation>
    </message>
    <message>
        <source>Outside your scope</source>
        <translation>Outside your scope</translation>
    </message>
    <message>
        <source>{flag} +{count}</source>
        <translation>{flag} +{count}</translation>
    </message>
    <message>
        <source>Open until {time}</source>
        <translation>Open until {time}</translation>
    </message>
    <message>
        <source>{members} · {week}</source>
        <translation>{members} · {week}</translation>
    </message>
    <message>
        <source>Recalled {time}, original kept</source>
        <translation>Recalled {time}, original kept</translation>
    </message>
    <message>
        <source>Edited {time}</source>
        <translation>Edited {time}</translation>
    </message>
    <message>
        <source>Changed after this review was opened</source>
        <translation>Changed after this review was opened</translation>
    </message>
</context>
<context>
    <name>SupervisionTab</name>
    <message>
        <source>A chat of your scope</source>
        <translation>A chat of your scope</translation>
    </message>
    <message>
        <source>The review has ended</source>
        <translation>The review has ended</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>Choose a chat</source>
        <translation>Choose a chat</translation>
    </message>
    <message>
        <source>You see names and counts. Texts open for a purpose and a while.</source>
        <translation>You see names and counts. Texts open for a purpose and a while.</translation>
    </message>
</context>
<context>
    <name>Switcher</name>
    <message>
        <source>{count} members</source>
        <translation>{count} members</translation>
    </message>
    <message>
        <source>last message {time}</source>
        <translation>last message {time}</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recent</translation>
    </message>
    <message>
        <source>Jump to</source>
        <translation>Jump to</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>All {count}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Search or jump to</source>
        <translation>Search or jump to</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
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
        <translation>filter</translation>
    </message>
    <message>
        <source>move</source>
        <translation>move</translation>
    </message>
    <message>
        <source>Try another name or word, or a part of it.</source>
        <translation>Try another name or word, or a part of it.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Chats, people, messages, files</source>
        <translation>Chats, people, messages, files</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Names also match by initial: ㅎㄱㄹ, hgr, cyt</source>
        <translation>Names also match by initial: ㅎㄱㄹ, hgr, cyt</translation>
    </message>
    <message>
        <source>Nothing found for “{query}”</source>
        <translation>Nothing found for “{query}”</translation>
    </message>
</context>
<context>
    <name>TabBar</name>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableHead</name>
    <message>
        <source>{column}, not sorted by it</source>
        <translation>{column}, not sorted by it</translation>
    </message>
    <message>
        <source>{column}, sorted upwards</source>
        <translation>{column}, sorted upwards</translation>
    </message>
    <message>
        <source>{column}, sorted downwards</source>
        <translation>{column}, sorted downwards</translation>
    </message>
</context>
<context>
    <name>TargetPicker</name>
    <message>
        <source>Chat or name</source>
        <translation>Chat or name</translation>
    </message>
    <message>
        <source>Chats and people</source>
        <translation>Chats and people</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
</context>
<context>
    <name>TermsForm</name>
    <message>
        <source>What the company says</source>
        <translation>What the company says</translation>
    </message>
    <message>
        <source>Chats among colleagues</source>
        <translation>Chats among colleagues</translation>
    </message>
    <message>
        <source>Chats with customers</source>
        <translation>Chats with customers</translation>
    </message>
    <message>
        <source>How far above everybody in the chat</source>
        <translation>How far above everybody in the chat</translation>
    </message>
    <message>
        <source>Departments where higher rank is enough</source>
        <translation>Departments where higher rank is enough</translation>
    </message>
    <message>
        <source>A review lasts at most</source>
        <translation>A review lasts at most</translation>
    </message>
    <message>
        <source>When people see who has read</source>
        <translation>When people see who has read</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>At once</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Days until people see it</source>
        <translation>Days until people see it</translation>
    </message>
    <message>
        <source>Copies need a second person</source>
        <translation>Copies need a second person</translation>
    </message>
    <message>
        <source>Nothing older is shown than</source>
        <translation>Nothing older is shown than</translation>
    </message>
    <message>
        <source>Everybody reads this, and what the policy means, before they take note of it.</source>
        <translation>Everybody reads this, and what the policy means, before they take note of it.</translation>
    </message>
    <message>
        <source>Chats that may be reviewed</source>
        <translation>Chats that may be reviewed</translation>
    </message>
    <message>
        <source>No others</source>
        <translation>No others</translation>
    </message>
    <message>
        <source>Chats on HR, union, health and law stay closed, always.</source>
        <translation>Chats on HR, union, health and law stay closed, always.</translation>
    </message>
    <message numerus="yes">
        <source>%n ranks or more</source>
        <translation>
            <numerusform>%n rank or more</numerusform>
            <numerusform>%n ranks or more</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a department</source>
        <translation>Add a department</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Attach files</translation>
    </message>
    <message>
        <source>Attach pictures</source>
        <translation>Attach pictures</translation>
    </message>
    <message>
        <source>Mention somebody</source>
        <translation>Mention somebody</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Send later</translation>
    </message>
    <message>
        <source>Quick replies</source>
        <translation>Quick replies</translation>
    </message>
    <message>
        <source>Ask everybody to acknowledge</source>
        <translation>Ask everybody to acknowledge</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Scheduled in this chat</source>
        <translation>Scheduled in this chat</translation>
    </message>
    <message numerus="yes">
        <source>Scheduled in this chat: %Ln</source>
        <translation>
            <numerusform>Scheduled in this chat: %Ln</numerusform>
            <numerusform>Scheduled in this chat: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Bold</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Numbered list</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
</context>
<context>
    <name>TrailPane</name>
    <message>
        <source>Audit trail</source>
        <translation>Audit trail</translation>
    </message>
    <message>
        <source>Chain intact</source>
        <translation>Chain intact</translation>
    </message>
    <message>
        <source>Chain broken</source>
        <translation>Chain broken</translation>
    </message>
    <message>
        <source>What you do in a review is noted here, at once.</source>
        <translation>What you do in a review is noted here, at once.</translation>
    </message>
</context>
<context>
    <name>TrailPresenter</name>
    <message>
        <source>Purpose: {purpose}</source>
        <translation>Purpose: {purpose}</translation>
    </message>
    <message>
        <source>Chain intact</source>
        <translation>Chain intact</translation>
    </message>
    <message>
        <source>Chain broken</source>
        <translation>Chain broken</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>{entries}. At {time} one of these did not fit the one before. Tell compliance.</source>
        <translation>{entries}. At {time} one of these did not fit the one before. Tell compliance.</translation>
    </message>
    <message>
        <source>{entries}, each sealed with the one before. Checked today at {time}.</source>
        <translation>{entries}, each sealed with the one before. Checked today at {time}.</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message numerus="yes">
        <source>%n earlier versions</source>
        <translation>
            <numerusform>%n earlier version</numerusform>
            <numerusform>%n earlier versions</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what it said before</source>
        <translation>Show what it said before</translation>
    </message>
    <message>
        <source>Open or save this file</source>
        <translation>Open or save this file</translation>
    </message>
    <message>
        <source>Looked at. Press to flag it again</source>
        <translation>Looked at. Press to flag it again</translation>
    </message>
    <message>
        <source>Mark as looked at</source>
        <translation>Mark as looked at</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>flagged</translation>
    </message>
</context>
<context>
    <name>TranscriptCanvas</name>
    <message>
        <source>Messages under review</source>
        <translation>Messages under review</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Atrium</source>
        <translation>Open Atrium</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message numerus="yes">
        <source>Atrium, %Ln unread</source>
        <translation>
            <numerusform>Atrium, %Ln unread</numerusform>
            <numerusform>Atrium, %Ln unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TroubleLine</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>VaultPage</name>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Use for this session only</source>
        <translation>Use for this session only</translation>
    </message>
    <message>
        <source>This computer has no key store</source>
        <translation>This computer has no key store</translation>
    </message>
    <message>
        <source>The key store is locked. Unlock it and look again.</source>
        <translation>The key store is locked. Unlock it and look again.</translation>
    </message>
    <message>
        <source>The key store does not give back what it is given.</source>
        <translation>The key store does not give back what it is given.</translation>
    </message>
    <message>
        <source>On Linux this is GNOME Keyring or KDE Wallet. Neither answers.</source>
        <translation>On Linux this is GNOME Keyring or KDE Wallet. Neither answers.</translation>
    </message>
    <message>
        <source>Atrium encrypts your messages on this computer and keeps the key in the key store.</source>
        <translation>Atrium encrypts your messages on this computer and keeps the key in the key store.</translation>
    </message>
    <message>
        <source>For this session only, messages are kept until you close Atrium; then you sign in again.</source>
        <translation>For this session only, messages are kept until you close Atrium; then you sign in again.</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>What message {number} said before</source>
        <translation>What message {number} said before</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Picture copied</source>
        <translation>Picture copied</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Fit to the window</source>
        <translation>Fit to the window</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>Show in chat</source>
        <translation>Show in chat</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copy picture</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Open with another program</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Previous picture</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Next picture</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} of {count}</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Loading</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>What this version means</source>
        <translation>What this version means</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>Agree and publish</source>
        <translation>Agree and publish</translation>
    </message>
</context>
<context>
    <name>WaitingRow</name>
    <message>
        <source>Retry</source>
        <translation>Retry</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>The way there is not encrypted. Use it only in a network that you trust.</source>
        <translation>The way there is not encrypted. Use it only in a network that you trust.</translation>
    </message>
    <message>
        <source>It leads to {server}.</source>
        <translation>It leads to {server}.</translation>
    </message>
    <message>
        <source>Enter the code or open the link that a colleague sent you.</source>
        <translation>Enter the code or open the link that a colleague sent you.</translation>
    </message>
    <message>
        <source>For a new company. Nothing else to install.</source>
        <translation>For a new company. Nothing else to install.</translation>
    </message>
    <message>
        <source>You already have an account at your company.</source>
        <translation>You already have an account at your company.</translation>
    </message>
    <message>
        <source>Join with an invite</source>
        <translation>Join with an invite</translation>
    </message>
    <message>
        <source>Create a company on this computer</source>
        <translation>Create a company on this computer</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>How would you like to start?</source>
        <translation>How would you like to start?</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>Writing</source>
        <translation>Writing</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a new line</source>
        <translation>Enter sends, Shift+Enter begins a new line</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Enter begins a new line</source>
        <translation>Ctrl+Enter sends, Enter begins a new line</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>While you compose Korean, Chinese or Japanese, Enter belongs to the input method.</source>
        <translation>While you compose Korean, Chinese or Japanese, Enter belongs to the input method.</translation>
    </message>
    <message>
        <source>Quick replies</source>
        <translation>Quick replies</translation>
    </message>
    <message>
        <source>Texts that are ready</source>
        <translation>Texts that are ready</translation>
    </message>
    <message>
        <source>Type / in the field to choose one of them.</source>
        <translation>Type / in the field to choose one of them.</translation>
    </message>
</context>
<context>
    <name>YouPage</name>
    <message>
        <source>You become the owner of the company. You can change this later.</source>
        <translation>You become the owner of the company. You can change this later.</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>About you</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>You sign in with it. Nothing is sent there.</source>
        <translation>You sign in with it. Nothing is sent there.</translation>
    </message>
    <message>
        <source>Choose a password</source>
        <translation>Choose a password</translation>
    </message>
</context>
</TS>
