<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Application</name>
    <message>
        <source>A fault in the program was written to {folder}. Calls that were logged are safe; what you typed is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallDetails</name>
    <message>
        <source>Order {order}, {time}, sent by {who} on {computer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As {buyer} with token {token}, attempt {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no answer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body was longer than what is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was cut before its end, or could not be unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received {n} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of {n} announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{n} more bytes are kept but not shown]</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallDetailsView</name>
    <message>
        <source>Call details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a call above to see what was sent and what came back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallLogModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallTable</name>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckFlow</name>
    <message>
        <source>Choose calls that were accepted or got no answer to check them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {n} order(s) back...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {n}: {result}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} calls checked: {confirmed} confirmed, {others} not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tokens of this store have another format already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next order on, the format {format} is used with this store. It changes for: {tokens}. Order {n} stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the other format for this store?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next orders of this store go out in the format {format}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Checked {time} by {who} on {computer}: {result}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the store shows no such order to this token; it may have been placed for a subsidiary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the token has ended or was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the token it was sent with is not there any more, or opens another store now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the store asks to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the store said no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the store has a fault of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no connection to the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there was no answer that could be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later look, at {time}, failed: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PO number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: sent {sent}, the store has {stored}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store has {values}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store has the order as sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call had arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps the store reads extra fields in the other format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {order} holds other values: this call did not arrive, or they were changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store accepted order {order} but did not keep {missing}, and holds another {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store accepted order {order} but did not keep {missing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store accepted order {order} but holds another {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store accepted order {order} but holds other values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store took the call, but its record shows none of the values yet. It is looked at again by itself within a quarter of a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted, not visible yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there at {times}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{po} was not saved as far as the store shows. It is never sent again without your click.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was to be attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer, and not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for it failed: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store took the call; whether it kept the values is not known: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted, could not check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyLog</name>
    <message>
        <source>No call has “{text}” in its order, PO, message, token or buyer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call yet. Fill in an order ID on the left and send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing open. No call today yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing open. {a} of {n} calls of today are accepted, {c} confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing open. All {n} calls of today are accepted, {c} confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExtraFieldsEditor</name>
    <message>
        <source>Duplicate field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move field up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move field down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit fields as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra fields</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExtraFieldsModel</name>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters one cannot see are shown as their code points.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldsTextDialog</name>
    <message>
        <source>Edit extra fields as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra fields, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, tabulator, value; name: value and name=value are read too. A line that starts with // is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormFlow</name>
    <message>
        <source>Fill in a valid order ID to see the request.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormatEditor</name>
    <message>
        <source>Override single rows of the format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also send the authToken header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a blank PO number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send empty extra fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check on {date} saw this store keep the fields of the format {format}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>object of name to value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list of fieldName and fieldValue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list inside an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only when off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra fields as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the comment flag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InfoDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}
Data folder: {folder}

MIT licence. Built with Qt and PySide6 (LGPL 3), httpx (BSD), h11, keyring,
platformdirs, sniffio and truststore (MIT).

Not a product of BigCommerce. Facts about the API come from its public documentation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B2B Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogPanel</name>
    <message>
        <source>Filter calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order, PO, message...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>B2B Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move field u&amp;p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move field do&amp;wn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit fields as &amp;text...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Attach to new order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to order &amp;ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as curl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New p&amp;ractice order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;k chosen calls now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send chosen call again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Load chosen call into form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;order ID of chosen call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;oday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tokens...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Practice on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shortcuts...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About B2B Desktop...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>This is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an order ID. An order ID is a whole number such as 5012.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order ID is 1 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order ID is a whole number, without a decimal point or exponent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this one number or several? Type one order ID, without separators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too large. Order IDs go up to 2147483647.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address does not end in an order number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no order ID in this webhook payload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This holds a character that cannot be sent ({detail}), such as a line break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field has a value but no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field {detail} is there twice. Names must differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no token in this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token holds characters that no token has. Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a store key (X-Auth-Token). Attaching needs a storefront token of one buyer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an address. It looks like https://host or https://host:8443.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address has no user name or password in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address ends after the host: leave out the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address ends after the host: leave out what follows ? or #.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain http:// is allowed for this computer only. Use https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address starts with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port is a number from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long to be taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither yes nor no ({detail}). Use yes, no, 0 (saved) or 1 (not saved).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spreadsheet has an error here ({detail}). Correct it there or type a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has a password. Save it without one, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an old Excel file (.xls). Save it as .xlsx or CSV, then open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no workbook that can be read ({detail}). Save it as .xlsx or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not written in the encoding {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sheet {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full ({path}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program and was left untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} does not work ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token itself is not there any more. Open Tokens and paste it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring holds only a part of this token. Paste it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keyring here; tokens are kept in memory until you close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring failed ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer (may have arrived)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not visible yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As BigCommerce&apos;s checkout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{format}, with overrides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expiry unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {time}, {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store refused this token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store knows no such order for this token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store asks to wait {n} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store has a fault of its own ({n}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no answer that could be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store said no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The call log was damaged and was set aside as {detail}. A fresh one was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be read; they were set aside as {detail}. The defaults are in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of tokens could not be read; it was set aside as {detail}. Please add your tokens again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved form could not be read; it was set aside as {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written down now: {why} Nothing is sent without its record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice mode does not work: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{detail} call(s) of the last run were cut off. They are in To do; nothing is sent again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderChecks</name>
    <message>
        <source>A PO number is one line. Nothing was pasted; the field is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long to be taken; the field is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderLayout</name>
    <message>
        <source>Save order comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check afterwards (reads the order back: one more request)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends &quot;{value}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PO number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the order comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Order ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;PO number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Extra fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the store also writes the PO number into the order comment.
The documentation says &quot;0&quot; saves it and &quot;1&quot; does not; older texts say the opposite,
and BigCommerce&apos;s own checkout leaves it out. It can be seen only in the order itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinToggles</name>
    <message>
        <source>Keep the order ID after an accepted call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the PO number after an accepted call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this choice after an accepted call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the extra fields after an accepted call</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PoHints</name>
    <message>
        <source>also used for order {order}, {n} min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} characters: longer than usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent as {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeBanner</name>
    <message>
        <source>Practice mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice: nothing here reaches a real store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a first practice order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders that appeared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders that appeared ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} s ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestBox</name>
    <message>
        <source>Request preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the token...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendBar</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach to new order - {mode}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending {order}... - {mode}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach to {order} - {mode}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendFlow</name>
    <message>
        <source>This form was filled in {before}. Sending it now goes to {now}: order {n}, PO {po}, as {token}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it in {mode}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {n} would get neither a PO number nor an extra field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to attach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store accepted a call for order {n} before. Send another one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {n}: {result}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {n} was NOT sent and nothing was saved. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {n}: waiting {s} s for the store&apos;s budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {n}: the store asks to wait {s} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {n}: trying again in {s} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the operating system names you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole call within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark on a PO number above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer uses at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for sends by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> % of the store&apos;s requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> requests a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>{left} of {all} left this minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} of {all} left this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (others {n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in flight {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens: keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens: memory, until you close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusFlow</name>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to the store</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store took the call; whether it kept the values is not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This buyer may not place orders, or the order is another buyer&apos;s. {po} was NOT saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store knows no order {order} for this buyer. {po} was NOT saved. Check the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too late: the store already has its record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{po} was NOT saved. A new order takes it only within 10 seconds of its creation; whoever holds the store key can still put it on this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token has ended or was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{po} was NOT saved. Paste a fresh token, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store wants other values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{po} was NOT saved. Change what the store asks for and send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store asks to wait {wait} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{po} was not saved by this call; a manual send goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store said no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{po} was NOT saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address sent us elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{po} was NOT saved. A token never follows to another address; check the token&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer; it may have arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store had a fault of its own. {po} may or may not be saved. Look at the order in the store before you send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection ended after the call had left. {po} may or may not be saved. Look at the order in the store before you send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer that cannot be understood; it may have arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{po} may or may not be saved. Look at the order in the store before you send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: no connection to the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{po} was NOT saved. Nothing left this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: this request cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped after it had left. {po} may or may not be saved. Look at the order in the store before you send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was never sent. {po} was NOT saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is also looked for by itself when the store answers again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It said: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the other format...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load into form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a fresh token...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for its turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store has not answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was to be attached</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TargetFlow</name>
    <message>
        <source>Add a token first: Ctrl+T. Or switch to Practice to try things out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimingChart</name>
    <message>
        <source>Timing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no timing for this call yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy token...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens are kept in the keyring of the operating system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens are kept in memory until you close: there is no keyring to keep them in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the keyring...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved for this run only. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed, its secret too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store takes this token. It shows no order yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store takes this token: order {n} could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading one order...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} and its secret are deleted. The calls made with it stay in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this token?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenFlow</name>
    <message>
        <source>Copied as curl, the token redacted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has the token of {name} can act as this buyer until it ends. The clipboard is emptied after 30 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the token?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied after 30 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenForm</name>
    <message>
        <source>Paste the token, or a reply, header or curl command that holds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept. Paste here only to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token is bound to its address: paste it again for another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No readable claims: it is kept as it is, expiry unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>store {hash}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>storefront {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXPIRED: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says of itself (not verified): {claims}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LIVE real orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LIVE on this computer: LOCAL</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowDialogs</name>
    <message>
        <source>{n} call(s) are on their way. Stopped now, they show as No answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls are still running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
