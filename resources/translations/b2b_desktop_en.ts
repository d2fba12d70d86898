<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Application</name>
    <message>
        <location filename="../../b2b_desktop/app.py" line="200"/>
        <source>A fault in the program was written to {folder}. Calls that were logged are safe; what you typed is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/app.py" line="205"/>
        <source>Something went wrong in the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/app.py" line="207"/>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallDetailsView</name>
    <message>
        <location filename="../../b2b_desktop/ui/log/call_details.py" line="42"/>
        <source>Call details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/call_details.py" line="51"/>
        <location filename="../../b2b_desktop/ui/log/call_details.py" line="55"/>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/call_details.py" line="52"/>
        <location filename="../../b2b_desktop/ui/log/call_details.py" line="56"/>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/call_details.py" line="54"/>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/call_details.py" line="57"/>
        <source>Timing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/call_details.py" line="69"/>
        <source>Choose a call above to see what was sent and what came back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallLogModel</name>
    <message>
        <location filename="../../b2b_desktop/ui/log/call_log_model.py" line="159"/>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/call_log_model.py" line="160"/>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/call_log_model.py" line="161"/>
        <source>PO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/call_log_model.py" line="162"/>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/call_log_model.py" line="163"/>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/call_log_model.py" line="164"/>
        <source>HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/call_log_model.py" line="165"/>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/call_log_model.py" line="166"/>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/call_log_model.py" line="167"/>
        <source>Buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/call_log_model.py" line="168"/>
        <source>Attempt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <location filename="../../b2b_desktop/ui/confirm_dialog.py" line="51"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExtraFieldsEditor</name>
    <message>
        <location filename="../../b2b_desktop/ui/order/extra_fields_editor.py" line="41"/>
        <source>Duplicate field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/extra_fields_editor.py" line="42"/>
        <source>Delete field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/extra_fields_editor.py" line="43"/>
        <source>Move field up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/extra_fields_editor.py" line="44"/>
        <source>Move field down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/extra_fields_editor.py" line="92"/>
        <source>Extra fields</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExtraFieldsModel</name>
    <message>
        <location filename="../../b2b_desktop/ui/order/extra_fields_model.py" line="139"/>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/extra_fields_model.py" line="139"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/extra_fields_model.py" line="139"/>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/extra_fields_model.py" line="156"/>
        <source>Characters one cannot see are shown as their code points.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InfoDialog</name>
    <message>
        <location filename="../../b2b_desktop/ui/help/info_dialog.py" line="29"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogPanel</name>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_panel.py" line="233"/>
        <source>Filter calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_panel.py" line="234"/>
        <source>order, PO, message...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_panel.py" line="264"/>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_panel.py" line="346"/>
        <source>To do {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_panel.py" line="347"/>
        <source>Today {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_panel.py" line="348"/>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_panel.py" line="365"/>
        <source>No call has “{text}” in its order, PO, message, token or buyer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_panel.py" line="368"/>
        <source>No call yet. Fill in an order ID on the left and send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_panel.py" line="370"/>
        <source>No call today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_panel.py" line="372"/>
        <source>Nothing open. No call today yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_panel.py" line="373"/>
        <source>Nothing open. {a} of {n} calls of today are accepted, {c} confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_panel.py" line="375"/>
        <source>Nothing open. All {n} calls of today are accepted, {c} confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../b2b_desktop/ui/main_window.py" line="65"/>
        <source>B2B Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_window.py" line="185"/>
        <source>{n} call(s) are on their way. Stopped now, they show as No answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_window.py" line="188"/>
        <source>Calls are still running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_window.py" line="190"/>
        <source>Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_window.py" line="191"/>
        <source>Keep running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_window.py" line="212"/>
        <source>What to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_window.py" line="214"/>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_window.py" line="298"/>
        <source>Add a token first: Ctrl+T. Or switch to Practice to try things out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_window.py" line="344"/>
        <source>Fill in a valid order ID to see the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_window.py" line="380"/>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_window.py" line="381"/>
        <source>No connection to the store</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="20"/>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="21"/>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="24"/>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="26"/>
        <source>&amp;Clear form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="27"/>
        <source>&amp;Undo clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="30"/>
        <source>&amp;Filter calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="36"/>
        <source>&amp;Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="38"/>
        <source>&amp;Attach to new order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="39"/>
        <source>Go to order &amp;ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="40"/>
        <source>&amp;Copy as curl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="41"/>
        <source>&amp;Send chosen call again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="42"/>
        <source>&amp;Load chosen call into form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="43"/>
        <source>Copy &amp;order ID of chosen call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="47"/>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="49"/>
        <source>&amp;To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="50"/>
        <source>T&amp;oday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="51"/>
        <source>&amp;All calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="55"/>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="57"/>
        <source>&amp;Tokens...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="58"/>
        <source>&amp;Practice on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="59"/>
        <source>&amp;Settings...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="63"/>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="65"/>
        <source>&amp;Shortcuts...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="66"/>
        <source>&amp;About B2B Desktop...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="37"/>
        <source>This is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="38"/>
        <source>This is not an order ID. An order ID is a whole number such as 5012.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="41"/>
        <source>An order ID is 1 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="42"/>
        <source>An order ID is a whole number, without a decimal point or exponent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="45"/>
        <source>Is this one number or several? Type one order ID, without separators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="48"/>
        <source>This is too large. Order IDs go up to 2147483647.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="51"/>
        <source>This address does not end in an order number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="54"/>
        <source>There is no order ID in this webhook payload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="57"/>
        <source>This holds a character that cannot be sent ({detail}), such as a line break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="60"/>
        <source>This field has a value but no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="61"/>
        <source>The field {detail} is there twice. Names must differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="64"/>
        <source>There is no token in this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="65"/>
        <source>This token holds characters that no token has. Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="68"/>
        <source>This is a store key (X-Auth-Token). Attaching needs a storefront token of one buyer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="72"/>
        <source>This is not an address. It looks like https://host or https://host:8443.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="75"/>
        <source>An address has no user name or password in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="78"/>
        <source>An address ends after the host: leave out the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="81"/>
        <source>An address ends after the host: leave out what follows ? or #.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="84"/>
        <source>Plain http:// is allowed for this computer only. Use https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="87"/>
        <source>An address starts with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="88"/>
        <source>The port is a number from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="89"/>
        <source>This is too long to be taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="90"/>
        <source>This is out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="93"/>
        <source>{path} cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="94"/>
        <source>The disk is full ({path}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="95"/>
        <source>Another program holds {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="96"/>
        <source>{path} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="97"/>
        <source>{path} was written by a newer version of this program and was left untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="100"/>
        <source>{path} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="101"/>
        <source>{path} does not work ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="104"/>
        <source>The keyring is locked. Unlock it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="107"/>
        <source>The keyring does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="108"/>
        <source>The token itself is not there any more. Open Tokens and paste it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="111"/>
        <source>The keyring holds only a part of this token. Paste it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="114"/>
        <source>There is no keyring here; tokens are kept in memory until you close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="117"/>
        <source>The keyring failed ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="120"/>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="121"/>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="122"/>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="123"/>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="124"/>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="125"/>
        <source>No answer (may have arrived)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="126"/>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="129"/>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="130"/>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="131"/>
        <source>Stored differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="132"/>
        <source>Not visible yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="133"/>
        <source>Could not check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="208"/>
        <source>expiry unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="213"/>
        <source>until {time}, {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="220"/>
        <source>PRACTICE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="221"/>
        <source>LIVE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="228"/>
        <source>No connection to the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="230"/>
        <source>The store refused this token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="232"/>
        <source>The store knows no such order for this token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="234"/>
        <source>The store asks to wait {n} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="237"/>
        <source>The store has a fault of its own ({n}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="241"/>
        <source>There was no answer that could be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="242"/>
        <source>The store said no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="246"/>
        <source>ended at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="250"/>
        <source>The data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="259"/>
        <source>{n} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="262"/>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="264"/>
        <source>{n} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <location filename="../../b2b_desktop/ui/notice_bar.py" line="53"/>
        <location filename="../../b2b_desktop/ui/notice_bar.py" line="54"/>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <location filename="../../b2b_desktop/ui/notices.py" line="16"/>
        <source>The call log was damaged and was set aside as {detail}. A fresh one was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/notices.py" line="20"/>
        <source>The settings could not be read; they were set aside as {detail}. The defaults are in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/notices.py" line="25"/>
        <source>The list of tokens could not be read; it was set aside as {detail}. Please add your tokens again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/notices.py" line="30"/>
        <source>The saved form could not be read; it was set aside as {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/notices.py" line="33"/>
        <source>Nothing can be written down now: {why} Nothing is sent without its record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/notices.py" line="36"/>
        <source>Tokens: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/notices.py" line="37"/>
        <source>{why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/notices.py" line="38"/>
        <source>Practice mode does not work: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/notices.py" line="39"/>
        <source>{detail} call(s) of the last run were cut off. They are in To do; nothing is sent again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderLayout</name>
    <message>
        <location filename="../../b2b_desktop/ui/order/order_layout.py" line="51"/>
        <location filename="../../b2b_desktop/ui/order/order_layout.py" line="163"/>
        <source>Save order comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/order_layout.py" line="54"/>
        <location filename="../../b2b_desktop/ui/order/order_layout.py" line="165"/>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/order_layout.py" line="55"/>
        <location filename="../../b2b_desktop/ui/order/order_layout.py" line="166"/>
        <source>Undo clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/order_layout.py" line="56"/>
        <location filename="../../b2b_desktop/ui/order/order_layout.py" line="167"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/order_layout.py" line="140"/>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/order_layout.py" line="140"/>
        <source>sends &quot;{value}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/order_layout.py" line="161"/>
        <source>Order ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/order_layout.py" line="162"/>
        <source>PO number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/order_layout.py" line="168"/>
        <location filename="../../b2b_desktop/ui/order/order_layout.py" line="169"/>
        <location filename="../../b2b_desktop/ui/order/order_layout.py" line="249"/>
        <source>Request preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/order_layout.py" line="170"/>
        <location filename="../../b2b_desktop/ui/order/order_layout.py" line="254"/>
        <source>Copy as curl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/order_layout.py" line="172"/>
        <source>About the order comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/order_layout.py" line="199"/>
        <source>&amp;Order ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/order_layout.py" line="200"/>
        <source>&amp;PO number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/order_layout.py" line="241"/>
        <source>&amp;Extra fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/order_layout.py" line="259"/>
        <source>With the token...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/order_layout.py" line="279"/>
        <source>Keep the order ID after an accepted call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/order_layout.py" line="280"/>
        <source>Keep the PO number after an accepted call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/order_layout.py" line="281"/>
        <source>Keep this choice after an accepted call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/order_layout.py" line="282"/>
        <source>Keep the extra fields after an accepted call</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderPanel</name>
    <message>
        <location filename="../../b2b_desktop/ui/order/order_panel.py" line="272"/>
        <source>A PO number is one line. Nothing was pasted; the field is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/order_panel.py" line="334"/>
        <source>Attach to new order - {mode}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/order_panel.py" line="336"/>
        <source>Sending {order}... - {mode}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/order_panel.py" line="338"/>
        <source>Attach to {order} - {mode}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/order_panel.py" line="352"/>
        <source>also used for order {order}, {n} min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/order_panel.py" line="355"/>
        <source>{n} characters: longer than usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/order_panel.py" line="358"/>
        <source>sent as {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeBanner</name>
    <message>
        <location filename="../../b2b_desktop/ui/practice_banner.py" line="38"/>
        <source>Practice mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/practice_banner.py" line="43"/>
        <source>Practice: nothing here reaches a real store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/practice_banner.py" line="46"/>
        <source>Send a first practice order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/practice_banner.py" line="49"/>
        <source>New order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/practice_banner.py" line="51"/>
        <source>Orders that appeared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/practice_banner.py" line="62"/>
        <source>Orders that appeared ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/practice_banner.py" line="97"/>
        <source>{n} s ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendFlow</name>
    <message>
        <location filename="../../b2b_desktop/ui/send_flow.py" line="109"/>
        <source>This form was filled in {before}. Sending it now goes to {now}: order {n}, PO {po}, as {token}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/send_flow.py" line="115"/>
        <source>Send it in {mode}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/send_flow.py" line="116"/>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/send_flow.py" line="118"/>
        <source>Order {n} would get neither a PO number nor an extra field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/send_flow.py" line="119"/>
        <source>Nothing to attach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/send_flow.py" line="119"/>
        <source>Send anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/send_flow.py" line="121"/>
        <source>The store accepted a call for order {n} before. Send another one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/send_flow.py" line="122"/>
        <source>Sent before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/send_flow.py" line="122"/>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/send_flow.py" line="158"/>
        <source>Order {n}: {result}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/send_flow.py" line="162"/>
        <source>Order {n} was NOT sent and nothing was saved. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/send_flow.py" line="184"/>
        <source>Order {n}: trying again in {s} s. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <location filename="../../b2b_desktop/ui/settings/settings_dialog.py" line="36"/>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/settings/settings_dialog.py" line="50"/>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/settings/settings_dialog.py" line="51"/>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/settings/settings_dialog.py" line="52"/>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/settings/settings_dialog.py" line="56"/>
        <source>as the operating system names you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/settings/settings_dialog.py" line="59"/>
        <source> characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/settings/settings_dialog.py" line="64"/>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/settings/settings_dialog.py" line="65"/>
        <source>Sent by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/settings/settings_dialog.py" line="66"/>
        <source>Connect within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/settings/settings_dialog.py" line="67"/>
        <source>Answer within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/settings/settings_dialog.py" line="68"/>
        <source>Whole call within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/settings/settings_dialog.py" line="69"/>
        <source>Remark on a PO number above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/settings/settings_dialog.py" line="75"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/settings/settings_dialog.py" line="80"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <location filename="../../b2b_desktop/ui/status_bar.py" line="44"/>
        <source>{left} of {all} left this minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/status_bar.py" line="46"/>
        <source>{left} of {all} left this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/status_bar.py" line="53"/>
        <source>in flight {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/status_bar.py" line="57"/>
        <source>To do {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/status_bar.py" line="62"/>
        <source>tokens: keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/status_bar.py" line="63"/>
        <source>tokens: memory, until you close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="32"/>
        <source>Accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="33"/>
        <source>The store took the call; whether it kept the values is not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="39"/>
        <source>Not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="40"/>
        <source>This buyer may not place orders, or the order is another buyer&apos;s. {po} was NOT saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="47"/>
        <source>No such order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="48"/>
        <source>The store knows no order {order} for this buyer. {po} was NOT saved. Check the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="56"/>
        <source>Too late: the store already has its record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="57"/>
        <source>{po} was NOT saved. A new order takes it only within 10 seconds of its creation; whoever holds the store key can still put it on this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="65"/>
        <source>The token has ended or was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="66"/>
        <source>{po} was NOT saved. Paste a fresh token, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="70"/>
        <source>The store wants other values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="71"/>
        <source>{po} was NOT saved. Change what the store asks for and send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="77"/>
        <source>The store asks to wait {wait} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="78"/>
        <source>{po} was not saved by this call; a manual send goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="84"/>
        <source>The store said no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="85"/>
        <source>{po} was NOT saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="89"/>
        <source>The address sent us elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="90"/>
        <source>{po} was NOT saved. A token never follows to another address; check the token&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="98"/>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="107"/>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="178"/>
        <source>No answer; it may have arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="99"/>
        <source>The store had a fault of its own. {po} may or may not be saved. Look at the order in the store before you send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="108"/>
        <source>The connection ended after the call had left. {po} may or may not be saved. Look at the order in the store before you send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="116"/>
        <source>An answer that cannot be understood; it may have arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="117"/>
        <source>{po} may or may not be saved. Look at the order in the store before you send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="125"/>
        <source>Not sent: no connection to the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="126"/>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="131"/>
        <source>{po} was NOT saved. Nothing left this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="130"/>
        <source>Not sent: this request cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="136"/>
        <source>It was stopped after it had left. {po} may or may not be saved. Look at the order in the store before you send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="141"/>
        <source>It was never sent. {po} was NOT saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="151"/>
        <source>It said: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="159"/>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="160"/>
        <source>Load into form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="161"/>
        <source>Paste a fresh token...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="168"/>
        <source>Waiting for its turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="169"/>
        <source>Nothing was sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="171"/>
        <source>On its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="172"/>
        <source>The store has not answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="176"/>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="187"/>
        <source>What was to be attached</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimingChart</name>
    <message>
        <location filename="../../b2b_desktop/ui/log/timing_chart.py" line="27"/>
        <source>Timing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/timing_chart.py" line="52"/>
        <source>There is no timing for this call yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/timing_chart.py" line="77"/>
        <source>Click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/timing_chart.py" line="79"/>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/timing_chart.py" line="83"/>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/timing_chart.py" line="84"/>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/timing_chart.py" line="85"/>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/timing_chart.py" line="86"/>
        <source>Wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/timing_chart.py" line="87"/>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/timing_chart.py" line="90"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_dialog.py" line="46"/>
        <location filename="../../b2b_desktop/ui/tokens/token_dialog.py" line="138"/>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_dialog.py" line="53"/>
        <source>Add token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_dialog.py" line="54"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_dialog.py" line="55"/>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_dialog.py" line="56"/>
        <source>Copy token...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_dialog.py" line="57"/>
        <source>Remove...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_dialog.py" line="58"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_dialog.py" line="80"/>
        <source>Tokens are kept in the keyring of the operating system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_dialog.py" line="82"/>
        <source>Tokens are kept in memory until you close: there is no keyring to keep them in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_dialog.py" line="84"/>
        <source>Looking for the keyring...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_dialog.py" line="105"/>
        <source>Saved for this run only. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_dialog.py" line="108"/>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_dialog.py" line="113"/>
        <source>Nothing was changed. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_dialog.py" line="121"/>
        <source>Removed, its secret too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_dialog.py" line="129"/>
        <source>The store takes this token. It shows no order yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_dialog.py" line="131"/>
        <source>The store takes this token: order {n} could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_dialog.py" line="200"/>
        <source>Saving...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_dialog.py" line="208"/>
        <source>Reading one order...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_dialog.py" line="223"/>
        <source>{name} and its secret are deleted. The calls made with it stay in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_dialog.py" line="226"/>
        <source>Remove this token?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_dialog.py" line="228"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenFlow</name>
    <message>
        <location filename="../../b2b_desktop/ui/token_flow.py" line="104"/>
        <source>Copied as curl, the token redacted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/token_flow.py" line="117"/>
        <source>Whoever has the token of {name} can act as this buyer until it ends. The clipboard is emptied after 30 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/token_flow.py" line="122"/>
        <source>Copy the token?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/token_flow.py" line="124"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/token_flow.py" line="193"/>
        <source>Copied. The clipboard is emptied after 30 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenForm</name>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_form.py" line="73"/>
        <source>Also send the authToken header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_form.py" line="74"/>
        <source>Send a blank PO number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_form.py" line="75"/>
        <source>Send empty extra fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_form.py" line="77"/>
        <source>Override single rows of the format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_form.py" line="88"/>
        <source>Paste the token, or a reply, header or curl command that holds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_form.py" line="100"/>
        <source>Kept. Paste here only to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_form.py" line="189"/>
        <source>&amp;Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_form.py" line="191"/>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_form.py" line="192"/>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_form.py" line="193"/>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_form.py" line="194"/>
        <source>As BigCommerce&apos;s checkout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_form.py" line="196"/>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_form.py" line="197"/>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_form.py" line="216"/>
        <source>object of name to value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_form.py" line="217"/>
        <source>list of fieldName and fieldValue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_form.py" line="218"/>
        <source>list inside an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_form.py" line="222"/>
        <source>always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_form.py" line="223"/>
        <source>only when off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_form.py" line="224"/>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_form.py" line="228"/>
        <source>Extra fields as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_form.py" line="229"/>
        <source>Send the comment flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_form.py" line="271"/>
        <source>A token is bound to its address: paste it again for another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_form.py" line="294"/>
        <source>No readable claims: it is kept as it is, expiry unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_form.py" line="299"/>
        <source>no e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_form.py" line="300"/>
        <source>store {hash}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_form.py" line="301"/>
        <source>storefront {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_form.py" line="302"/>
        <source>customer {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_form.py" line="303"/>
        <source>EXPIRED: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_form.py" line="305"/>
        <source>It says of itself (not verified): {claims}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <location filename="../../b2b_desktop/ui/top_bar.py" line="38"/>
        <location filename="../../b2b_desktop/ui/top_bar.py" line="97"/>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/top_bar.py" line="41"/>
        <location filename="../../b2b_desktop/ui/top_bar.py" line="108"/>
        <source>Tokens...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/top_bar.py" line="70"/>
        <source>No token yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/top_bar.py" line="98"/>
        <location filename="../../b2b_desktop/ui/top_bar.py" line="100"/>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/top_bar.py" line="124"/>
        <source>LIVE real orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/top_bar.py" line="126"/>
        <source>PRACTICE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/top_bar.py" line="128"/>
        <source>LIVE on this computer: LOCAL</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>owner</name>
    <message>
        <location filename="../../b2b_desktop/ui/order/order_layout.py" line="325"/>
        <source>Whether the store also writes the PO number into the order comment.
The documentation says &quot;0&quot; saves it and &quot;1&quot; does not; older texts say the opposite,
and BigCommerce&apos;s own checkout leaves it out. It can be seen only in the order itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parent</name>
    <message>
        <location filename="../../b2b_desktop/ui/help/info_dialog.py" line="47"/>
        <source>Version {version}
Data folder: {folder}

MIT licence. Built with Qt and PySide6 (LGPL 3), httpx (BSD), h11, keyring,
platformdirs, sniffio and truststore (MIT).

Not a product of BigCommerce. Facts about the API come from its public documentation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/help/info_dialog.py" line="54"/>
        <source>B2B Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/help/info_dialog.py" line="61"/>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
