<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActingLine</name>
    <message>
        <source>No token is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that name a token act as that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attaches as {name} in store {store}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
    <name>Attention</name>
    <message>
        <source>B2B Desktop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from file...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The live log is backed up once a day. At most 7 backups and 2 GB are kept, the newest always. There is no token in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup yet. This log is backed up by hand only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup yet. One is made on each day with calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up there, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nowhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the call log from a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchConfirmation</name>
    <message>
        <source>Send all {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the first one and check it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first of them:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchFlow</name>
    <message>
        <source>The {mode} batch: {state}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchRun</name>
    <message>
        <source>Send {n} selected again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each goes out as a new call; there is no undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} without an answer may have arrived, and would then be written twice. Checking first is safer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} accepted before; the store has them already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send {n} again - {mode}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the other {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted: {name} of {time}. {done} of {all} sent, {left} still to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer, may have arrived: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume: send {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave {n} unsent?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {name} has sent stays in the call log. What it has not sent will not be offered again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export results...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on anyway: send {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send {n} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send {n} selected again...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check {n} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits behind another batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending: {done} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped at {done} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished: {done} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted at {done} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused at {done} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused at {done} of {all}: {token}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused at {done} of {all}: the last rows all ended the same way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused at {done} of {all}: no connection to the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first row is done{first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused at {done} of {all}: nothing can be written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused at {done} of {all}: the computer slept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} still to send; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} still to send; nothing is lost. Renew the token under Tokens: the batch goes on by itself when the new one acts for the same buyer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{last}{n} still to send: resume to send them all the same, or stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} still to send; nothing is lost. It goes on by itself. {wait}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}Look at it, then send the other {n}, or stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} still to send. Nothing is sent without its record: make room on the disk, then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} still to send. New orders may be older than ten seconds by now; the store refuses those. Resume to send them all the same, or stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting {s} s for the store&apos;s budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store asks to wait {s} s (429).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try in {s} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next row in {s} s, at the pace that was set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} stopped before sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped at {done} of {all}: these orders are too old for this call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One batch sends at a time. It starts by itself once the one before it is over; while that is paused, it waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended while this ran. {n} still to send; what was on its way shows as No answer and may have arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more is sent. {n} still on the way; how they end is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} in all: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {time}: {progress}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {n} s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {n} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {n} h left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its token has ended or is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the token “{name}” cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the token “{name}” ended at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: order {n}, {result}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store has their record already: {late} refused, {left} not sent. None of these PO numbers was saved. All {n} are in the late list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ({n} of them confirmed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token “{token}” has ended or was refused: renew it under Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} without an answer: check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} without an answer, and not there when looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} accepted, but not clear what is stored: check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} stored differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} can be sent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rejected rows say why; sending them again cannot help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store took every row; not all of them were read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store holds every row as it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchTable</name>
    <message>
        <source>Rows of the batch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BodySaving</name>
    <message>
        <source>Save stored body...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the stored body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no new file. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallActions</name>
    <message>
        <source>Another desk&apos;s calls are not sent again here; load one into the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose calls to copy their order IDs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} order IDs copied, one a line; Batch takes them as rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order ID {id} copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a call to send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a call to load it into the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 extra field was sent empty; rows leave it out (an empty cell).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} extra fields were sent empty; rows leave them out (empty cells).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is another one now; nothing was sent.</source>
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
        <source>History</source>
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
        <source>Reading orders back: {n}...</source>
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
    <name>CheckRowsFlow</name>
    <message>
        <source>Looking at the rows...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log knows more of these orders now. Look at the groups again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at again for {mode}: decide again about each group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at again for another token: decide again about each group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows were not looked at. Go to step Rows and check them again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckRowsFoot</name>
    <message>
        <source>Run batch...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} will be sent, {m} left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} will be sent, {m} left out: decide about the groups above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} were sent before and keep their state.</source>
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
    <name>Closing</name>
    <message>
        <source>Calls on their way: {n}. Stopped now, they show as No answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls are still running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls sent by hand that are on their way: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped now, what is on the way shows as No answer; what is still to be sent is offered at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A batch is not done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mode} {name}: {done} of {all} sent, {way} on the way, {left} still to send.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnChoices</name>
    <message>
        <source>Field with a name you type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra field {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incomplete reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut to what is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
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
        <source>Save order comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
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
        <source>Customer ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storefront</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare two calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also what is the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {n}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareModel</name>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
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
    <name>ConfirmWords</name>
    <message>
        <source>invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a PO number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unusual numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no matching token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach to {n} orders?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach to {n} practice orders?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent in another store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {h} h {m} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach to 1 practice order?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach to 1 order?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} as {token}, buyer {buyer}, in store {store} (token {lasts})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PO number: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order comment saved: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many get what: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {n}: {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no PO number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PO number {po}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order comment saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {n} ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes {time} without checks: {calls} calls, up to {rate} a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes {time} with checks: {calls} calls and {reads} checks, up to {rate} a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders that are older than 10 seconds will be refused: this call is for new orders only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of them carry neither a PO number nor a field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token {token} has {lasts}: the batch will wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token {token} ends before the batch does ({lasts}): the rest will wait until it is renewed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyFlow</name>
    <message>
        <source>Choose two calls to compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a call to copy its request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose calls to copy them as rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied as curl, the token redacted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token of this call is not there any more, or has another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied as rows for a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayChart</name>
    <message>
        <source>Calls per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tallest bar: {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeleteCalls</name>
    <message>
        <source>Delete 1 call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {n} calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open, in To do: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way and not deleted: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone. What was sent and what came back leaves the log, its search and its backups; the log keeps only that calls were deleted, when and by whom. Nothing changes in the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} calls were deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 call was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not come to its end. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} stay: they are under way, or their batch is not over yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 stays: it is under way, or its batch is not over yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {order}, {time}, {result}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} calls of {orders} orders, from {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} calls of {orders} orders, {first}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeleteFlow</name>
    <message>
        <source>Calls are being deleted already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose calls to delete them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is under way stays in the log. Delete it when it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting calls...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call was deleted. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untick rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyLog</name>
    <message>
        <source>No call fits these filters. Click on one to take it off.</source>
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
    <message>
        <source>No call that fits these filters has “{text}”. Click on a filter to take it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open call has “{text}”. Choose All to look everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call of today has “{text}”. Choose All to look everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call has “{text}” in its order, PO, message, fields, token or buyer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing open. Today&apos;s call is accepted and confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing open. Today&apos;s call is accepted, not confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing open. Today&apos;s call was not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>For accounting (XLSX, a row per order)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete (XLSX)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical: JSON Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical: HAR 1.2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All their days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
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
        <source>Extra fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storefront</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dealt with by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportColumns</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep spreadsheets from running formulas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a &apos; before = + - @; importing the file here takes it off again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportFlow</name>
    <message>
        <source>Export results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the late list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no new file. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was given up; there is no new file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportPreviewView</name>
    <message>
        <source>First rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportTarget</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file can be there. Choose another place or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the whole path of the file, or choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder. Add the name of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is there already. Export once more to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export calls</source>
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
    <name>FilterBar</name>
    <message>
        <source>Export...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove filter {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From ... to ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch {n}: {name}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other desks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsDialog</name>
    <message>
        <source>Verify log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormFlow</name>
    <message>
        <source>The request is shown here once the form can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormTemplates</name>
    <message>
        <source>PO number {po}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the order form holds: {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to save: no field and no PO number.</source>
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
    <name>GroupList</name>
    <message>
        <source>All rows {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the PO number to use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PO number for rows without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PO number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PO number is one line; the field is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message>
        <source>Invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same order, other values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No matching token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent in another store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unusual numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a PO number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They cannot be sent as they stand. Double-click one to correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are not ticked in step Rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result file says that they were left out the last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another row names the same order with the same values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another row names the same order with other values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They name a token that is not here, or none is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store accepted a call for these orders before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call for these orders may have arrived. Check it in the log first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These orders are being sent, or wait in a batch that is not over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result file says that they were sent in another store than this token&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These numbers are hardly order IDs of this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PO number is filled in unless you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use PO number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same order as line {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token is called {x}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent in store {store}, not in {here}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In batch {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted {at} with PO number {po}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PO number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent before, as the result file says; it keeps its state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gets PO number {po}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent {at} with PO number {po}, no answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of the table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {n}, store {store}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Print...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the history as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no new file. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportBar</name>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows were edited since. Undo that to change this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {n}: {titles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named by the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits the whole file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guessed: look at letters with accents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows hidden or filtered out in the spreadsheet: {n}. They were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows hidden or filtered out in the spreadsheet: {n}. They were taken too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportFlow</name>
    <message>
        <source>Import rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {file}...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {file} was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no rows in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells that took the value of their merged range: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportLog</name>
    <message>
        <source>Left out, since they are of {mode}: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that are no calls and are left out: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are added to be read, with their computer&apos;s name: they count for an order&apos;s history and as accepted before, and are never sent, checked or settled here. Adding a file twice adds nothing twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} brought up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} lines that are no calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 line that is no call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} made on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} without an end yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {mode}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls of {name}: {counts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {counts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was ended early; adding the file again goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({size}): {n} calls of {computers}, {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({size}): 1 call of {computers}, {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({size}): more than {n} calls. The first of them are of {computers}, {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unnamed computer</source>
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
platformdirs, sniffio, truststore, openpyxl, charset-normalizer and wakepy (MIT).

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
    <name>InputEdit</name>
    <message>
        <source>Rows to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste or type more rows here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste order IDs here: one on a line, a mail with numbers in it,
or cells of a spreadsheet with PO numbers and extra fields.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InputWords</name>
    <message>
        <source>Read as a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as a text with numbers in it; look at those that are unticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as webhook payloads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows read: {read} = {valid} valid + {invalid} invalid + {double} duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; {n} of them unticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to read in this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titles in line {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells read as the text of their formula, as =&quot;007&quot;: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list of order IDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text with numbers in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma ,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bar |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows replaced: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows added: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows filled in: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cells left as they were: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows without an order ID: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows not used, another has their order: {n} ({named})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orders not among these rows: {n} ({named})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was to be filled in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IntakeFlow</name>
    <message>
        <source>The new rows were dropped; the others are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepSection</name>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete older...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LateModel</name>
    <message>
        <source>Order ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: those before it in the batch were too late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: the store has its record already</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LatePage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export list...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late list: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these PO numbers and fields was saved: the store had the orders&apos; records before they came. An order leaves the list once a later call for it is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is late. Orders that the store refuses as too late come here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late orders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogData</name>
    <message>
        <source>Backed up in {folders}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compacted; the log is {n} smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older, but still open or needed by a batch: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was not done; the log is as it was. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was ended early; the log is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} calls since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 call of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log {log}, search index {index}, backups {backups}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the log is unused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of the log are unused; compacting gives them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All calls, for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls of the last {n} years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls of the last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls of the last {n} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older and still open, so that they stay: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older and needed by a batch that is not over: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} calls are older than what is kept. Nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 call is older than what is kept. Nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone. What was sent and what came back leaves the log and its search; older backups, which still hold it, give way to a fresh one. Export first what accounting may ask for. Nothing changes in the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls made since then are not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls made since then that are not in it: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log goes back to the backup {made}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes in the store: an order that was sent since then looks as if it had never been sent, and checks and notes made since then are gone, too. Batches that had not ended are stopped. The log as it is now is kept beside it as a file, from which it can be restored again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log was restored. As it was before, it is kept as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call from before {day} would be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} calls from {first} to {last} are older.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 call of {first} is older.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogDataDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogDataFlow</name>
    <message>
        <source>Log data...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log data: {mode}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compacting the call log...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing the call log up...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the whole path of the folder, or choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next backup on there is a copy in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups are made in the data folder alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting old calls...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the call log?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring the call log...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogDesk</name>
    <message>
        <source>Choose a call to see the history of its order.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogExportDialog</name>
    <message>
        <source>Export calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep spreadsheets from running formulas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 rows: no call fits, the file would be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As filtered: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogExportFlow</name>
    <message>
        <source>Written: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was given up; there is no new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no new file. {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogHead</name>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
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
    <message>
        <source>Filter calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order, PO, message...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogImportFlow</name>
    <message>
        <source>Calls are being added already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add calls of another desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking into {name}...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add calls of another desk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding the calls of {name}...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all calls of {name} were added: {why} What was added stays; adding the file again goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call was added.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogStrip</name>
    <message>
        <source>Call log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the call log beside the batch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>B2B Desktop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MappingBar</name>
    <message>
        <source>Name of the extra field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {title} is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns not sent: {titles}</source>
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
        <source>&amp;Import rows...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export calls...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add calls of another &amp;desk...</source>
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
        <source>Sa&amp;ve as template...</source>
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
        <source>&amp;Dealt with...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open chosen calls a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History of the order</source>
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
        <source>Co&amp;mpare two chosen calls...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy chosen call as c&amp;url</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy chosen call as curl &amp;with token...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy chosen calls as &amp;rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;elete chosen calls...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run batch...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause or resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send &amp;again what can help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export results...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Late list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo edit of rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;do edit of rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;opy cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fill down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insert row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete ro&amp;ws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tick rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U&amp;ntick rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a colu&amp;mn is for</source>
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
        <source>&amp;Go to day...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls per &amp;day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order &amp;form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;order IDs of chosen calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call &amp;log beside the batch</source>
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
        <source>&amp;Verify log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log data...</source>
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
    <name>MergeBar</name>
    <message>
        <source>Add rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in by order ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows read: {n}. There are {there} already. What shall the new ones do?</source>
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
        <source>Here is a formula without a stored value. Open and save the file in a spreadsheet program first, or type a value.</source>
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
        <source>{detail} holds no calls. Choose a JSON Lines export with all columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sheet {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an order ID, such as 5012.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a token here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this token a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the address of the API, such as https://host.</source>
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
        <source>Calls are under way. Try again when they have ended; nothing was changed.</source>
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
        <source>Reading {path} was given up for another question. Try again.</source>
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
        <source>The store has a fault of its own ({detail}).</source>
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
    <name>MoreFilters</name>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With or without a batch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NamesCompleter</name>
    <message>
        <source>Known field names</source>
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
        <source>The rows of the last run could not be read; set aside as {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The templates could not be read; they were set aside as {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved exports could not be read; they were set aside as {detail}.</source>
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
        <source>Today&apos;s backup of the call log was not made: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls of the last run that were cut off: {detail}. They are in To do; nothing is sent again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionsBar</name>
    <message>
        <source>Check afterwards (one more request for each order)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save order comment where a row does not say it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds between calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause after equal refusals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop after late orders</source>
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
    <name>RowWords</name>
    <message>
        <source>Order ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PO number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised by its title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field of this name was sent to this store before, or a template has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised by what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You chose this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added by the template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its title is not known, so nothing of it is sent. Choose what it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shorter than this store&apos;s order IDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>far from this store&apos;s order IDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks like a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks like a date or a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks like an amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks like a telephone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named as something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an exported result says of the row; never sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You chose this: nothing of it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column holds the order IDs: choose one above its title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order ID is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is neither yes nor no ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} saves it ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} does not save it ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unticked: {look}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unusual: {look}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowsFlow</name>
    <message>
        <source>Reading...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First say what the rows read before shall do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows are being worked on; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no rows yet: paste order IDs, or import a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too long to be shown here; paste it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowsFoot</name>
    <message>
        <source>Check rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowsHead</name>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import file...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowsKeeping</name>
    <message>
        <source>From the last run, in {mode}: rows {n}. Look at them before you send.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunActions</name>
    <message>
        <source>There is no batch for which this can be done now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading orders back: {n}...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the selected rows has been sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunChips</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunFlow</name>
    <message>
        <source>Planning...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token or mode changed meanwhile; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch was not started and nothing was sent. {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunHead</name>
    <message>
        <source>Batch that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the batch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunModel</name>
    <message>
        <source>Order ID</source>
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
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>Too late: those before it were refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended before the answer came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before it was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped after it had left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedChoices</name>
    <message>
        <source>Saved choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name for this choice first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is now what is chosen here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No choice is kept as “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what to remove first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was removed.</source>
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
        <source>This call went to store {before} as {buyer}. Sending it again goes to store {now}: order {n}, PO {po}, as {token}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That store accepted a call for this order before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it in another store?</source>
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
    <name>SentRow</name>
    <message>
        <source>Not a row that can be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted before in this store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent before, without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent in another store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a PO number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unusual number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
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
        <source>as the network names it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
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
    <name>SettleDialog</name>
    <message>
        <source>Dealt with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves To do. Nothing is sent, the log keeps what happened, and it can be opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as: phoned the store, entered by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words what was done; the log keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettleFlow</name>
    <message>
        <source>Choose open calls to say that they were dealt with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {n} was dealt with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} calls were dealt with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose calls that were dealt with to open them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked for in the store and not there; left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} calls were written down, the rest was not. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these calls could be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls that are open again: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {n} was dealt with: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} calls were dealt with: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetEdits</name>
    <message>
        <source>Working on the rows...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only ticked rows are sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled in from the template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters one cannot see are shown as their code points.</source>
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
    <name>StepBar</name>
    <message>
        <source>1  Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2  Check rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3  Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4  Result</source>
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
        <source>Technical reason: {words}</source>
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
        <source>Dealt with...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late list</source>
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
    <message>
        <source>Made on {computer}; added here to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dealt with {time} by {who}: {note}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TabTitle</name>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch {done}/{all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableFlow</name>
    <message>
        <source>The rows are being worked on; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {n}: {words}</source>
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
    <name>TemplateBar</name>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as template...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use PO number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use comment</source>
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
        <source>No template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use PO number {po} for rows without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not save order comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save order comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Save as template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the template</source>
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
</context>
<context>
    <name>TemplateFlow</name>
    <message>
        <source>Template {name} is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no rows yet; choose the template once they are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows are being worked on; choose the template again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rows share: {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the order form holds: {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PO number {po}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to save: no field and no PO number that rows share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template {name} was removed; what it filled in stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows without a PO number get {po}; step Check rows shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that do not say it: order comments are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that do not say it: order comments are saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplatePicker</name>
    <message>
        <source>Save...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what the form holds as a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use PO number {po}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not save order comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save order comment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextBar</name>
    <message>
        <source>The first line holds titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows were edited since. Undo that to change this.</source>
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
        <source>{n} s</source>
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
        <source>Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is lost when you go on without saving it.</source>
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
        <source>Paste the token, or any text that holds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says of itself (not verified): {claims}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenList</name>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token yet. Paste one on the right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenOffers</name>
    <message>
        <source>{token} (not kept)</source>
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
    <name>VerifyFlow</name>
    <message>
        <source>The log is being verified already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying the call log...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call log could not be verified. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying was ended: not all of the call log was looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerifyLog</name>
    <message>
        <source>This part of the log cannot be read: {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file itself is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the file is not as this program makes it: {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written down of it was changed afterwards (record {where}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log shows something else than was written down of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something beside the calls was changed: {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A count does not add up: {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call log is whole: {calls} calls and {records} records are just as they were written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} calls were changed after they were written{orders}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 call was changed after it was written{orders}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the log could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} things beside the calls do not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 thing beside the calls does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There may be more; looking ended there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{calls} calls and {records} records were looked at. Nothing was changed or mended, and the orders in the store are as they were. A backup of an earlier day can be restored under Tools, Log data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (orders {list})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (order {list})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowDialogs</name>
    <message>
        <source>Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowPage</name>
    <message>
        <source>What to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>How far it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_TaskLine</name>
    <message>
        <source>How far it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task} Ending...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task} {n} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
