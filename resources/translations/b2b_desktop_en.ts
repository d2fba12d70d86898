<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActingLine</name>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/acting_line.py" line="44"/>
        <source>No token is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/acting_line.py" line="46"/>
        <source>Rows that name a token act as that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/acting_line.py" line="53"/>
        <source>Attaches as {name} in store {store}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <location filename="../../b2b_desktop/application.py" line="236"/>
        <source>A fault in the program was written to {folder}. Calls that were logged are safe; what you typed is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/application.py" line="243"/>
        <source>Something went wrong in the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/application.py" line="245"/>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <location filename="../../b2b_desktop/ui/attention.py" line="56"/>
        <source>B2B Desktop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <location filename="../../b2b_desktop/ui/log/backup_section.py" line="67"/>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/backup_section.py" line="68"/>
        <source>Restore...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/backup_section.py" line="69"/>
        <source>Restore from file...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/backup_section.py" line="71"/>
        <source>Browse...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/backup_section.py" line="114"/>
        <location filename="../../b2b_desktop/ui/log/backup_section.py" line="133"/>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/backup_section.py" line="115"/>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/backup_section.py" line="115"/>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/backup_section.py" line="137"/>
        <source>The live log is backed up once a day. At most 7 backups and 2 GB are kept, the newest always. There is no token in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/backup_section.py" line="141"/>
        <source>No backup yet. This log is backed up by hand only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/backup_section.py" line="143"/>
        <source>No backup yet. One is made on each day with calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/backup_section.py" line="145"/>
        <location filename="../../b2b_desktop/ui/log/backup_section.py" line="202"/>
        <source>Back up there, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/backup_section.py" line="148"/>
        <source>nowhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/backup_section.py" line="189"/>
        <source>Restore the call log from a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchConfirmation</name>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/batch_confirmation.py" line="31"/>
        <source>Send all {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/batch_confirmation.py" line="39"/>
        <source>There is no undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/batch_confirmation.py" line="41"/>
        <source>Send the first one and check it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/batch_confirmation.py" line="46"/>
        <source>The first of them:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchFlow</name>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/batch_flow.py" line="240"/>
        <source>The {mode} batch: {state}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchRun</name>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/again_words.py" line="21"/>
        <source>Send {n} selected again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/again_words.py" line="22"/>
        <source>Each goes out as a new call; there is no undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/again_words.py" line="25"/>
        <source>{n} without an answer may have arrived, and would then be written twice. Checking first is safer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/again_words.py" line="33"/>
        <source>{n} accepted before; the store has them already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/again_words.py" line="35"/>
        <source>Send {n} again - {mode}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_offers.py" line="38"/>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_offers.py" line="40"/>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_offers.py" line="43"/>
        <location filename="../../b2b_desktop/ui/batch/run/run_offers.py" line="98"/>
        <source>Send the other {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_offers.py" line="46"/>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_offers.py" line="48"/>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_offers.py" line="51"/>
        <source>Tokens...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/interrupted_words.py" line="19"/>
        <source>Interrupted: {name} of {time}. {done} of {all} sent, {left} still to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/interrupted_words.py" line="28"/>
        <source>No answer, may have arrived: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/interrupted_words.py" line="36"/>
        <location filename="../../b2b_desktop/ui/batch/run/run_offers.py" line="65"/>
        <source>Resume: send {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/interrupted_words.py" line="38"/>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/interrupted_words.py" line="40"/>
        <location filename="../../b2b_desktop/ui/batch/run/run_offers.py" line="68"/>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/interrupted_words.py" line="48"/>
        <source>Leave {n} unsent?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/interrupted_words.py" line="49"/>
        <source>What {name} has sent stays in the call log. What it has not sent will not be offered again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/interrupted_words.py" line="54"/>
        <source>Leave them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_offers.py" line="69"/>
        <location filename="../../b2b_desktop/ui/batch/run/run_offers.py" line="76"/>
        <source>Export results...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_offers.py" line="77"/>
        <source>New batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_offers.py" line="96"/>
        <source>Go on anyway: send {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_offers.py" line="99"/>
        <source>Send {n} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_offers.py" line="82"/>
        <source>Send {n} selected again...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_offers.py" line="83"/>
        <source>Check {n} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_offers.py" line="84"/>
        <source>Late list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_words.py" line="29"/>
        <source>Waits behind another batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_words.py" line="30"/>
        <source>Sending: {done} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_words.py" line="31"/>
        <source>Stopped at {done} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_words.py" line="32"/>
        <source>Finished: {done} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_words.py" line="33"/>
        <source>Interrupted at {done} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_words.py" line="36"/>
        <location filename="../../b2b_desktop/ui/batch/run/run_words.py" line="37"/>
        <source>Paused at {done} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_words.py" line="38"/>
        <source>Paused at {done} of {all}: {token}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_words.py" line="39"/>
        <source>Paused at {done} of {all}: the last rows all ended the same way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_words.py" line="42"/>
        <source>Paused at {done} of {all}: no connection to the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_words.py" line="45"/>
        <source>The first row is done{first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_words.py" line="46"/>
        <source>Paused at {done} of {all}: nothing can be written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_words.py" line="49"/>
        <source>Paused at {done} of {all}: the computer slept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_words.py" line="54"/>
        <location filename="../../b2b_desktop/ui/batch/run/run_words.py" line="55"/>
        <source>{n} still to send; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_words.py" line="56"/>
        <source>{n} still to send; nothing is lost. Renew the token under Tokens: the batch goes on by itself when the new one acts for the same buyer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_words.py" line="61"/>
        <source>{last}{n} still to send: resume to send them all the same, or stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_words.py" line="64"/>
        <source>{n} still to send; nothing is lost. It goes on by itself. {wait}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_words.py" line="67"/>
        <source>{said}Look at it, then send the other {n}, or stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_words.py" line="70"/>
        <source>{n} still to send. Nothing is sent without its record: make room on the disk, then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_words.py" line="75"/>
        <source>{n} still to send. New orders may be older than ten seconds by now; the store refuses those. Resume to send them all the same, or stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_words.py" line="82"/>
        <source>Waiting {s} s for the store&apos;s budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_words.py" line="83"/>
        <source>The store asks to wait {s} s (429).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_words.py" line="84"/>
        <source>Next try in {s} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_words.py" line="85"/>
        <source>Next row in {s} s, at the pace that was set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_words.py" line="88"/>
        <source>{n} accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_words.py" line="89"/>
        <source>{n} rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_words.py" line="90"/>
        <source>{n} without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_words.py" line="91"/>
        <source>{n} not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_words.py" line="92"/>
        <source>{n} stopped before sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_words.py" line="93"/>
        <source>{n} on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_words.py" line="94"/>
        <source>{n} waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_words.py" line="102"/>
        <source>Pasted rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_words.py" line="115"/>
        <source>Stopped at {done} of {all}: these orders are too old for this call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_words.py" line="130"/>
        <source>One batch sends at a time. It starts by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_words.py" line="141"/>
        <source>The program ended while this ran. {n} still to send; what was on its way shows as No answer and may have arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_words.py" line="148"/>
        <source>Nothing more is sent. {n} still on the way; how they end is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_words.py" line="164"/>
        <source>{n} left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_words.py" line="166"/>
        <source>{n} in all: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_words.py" line="181"/>
        <source>{done} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_words.py" line="186"/>
        <source>{name}, {time}: {progress}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_words.py" line="200"/>
        <source>{n} a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_words.py" line="210"/>
        <source>a few seconds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_words.py" line="212"/>
        <source>about {n} s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_words.py" line="214"/>
        <source>about {n} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_words.py" line="216"/>
        <source>about {n} h left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_words.py" line="227"/>
        <source>its token has ended or is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_words.py" line="229"/>
        <source>the token “{name}” cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_words.py" line="231"/>
        <source>the token “{name}” ended at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_words.py" line="245"/>
        <source>: order {n}, {result}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_words.py" line="260"/>
        <source>The store has their record already: {late} refused, {left} not sent. None of these PO numbers was saved. All {n} are in the late list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_words.py" line="274"/>
        <source> ({n} of them confirmed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_words.py" line="285"/>
        <source>{n} without an answer: check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_words.py" line="289"/>
        <source>{n} without an answer, and not there when looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_words.py" line="293"/>
        <source>{n} accepted, but not clear what is stored: check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_words.py" line="297"/>
        <source>{n} stored differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_words.py" line="299"/>
        <source>{n} can be sent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_words.py" line="306"/>
        <source>The rejected rows say why; sending them again cannot help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_words.py" line="308"/>
        <source>The store took every row; not all of them were read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_words.py" line="309"/>
        <source>The store holds every row as it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchTable</name>
    <message>
        <location filename="../../b2b_desktop/ui/batch/batch_table.py" line="61"/>
        <source>Rows of the batch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BodySaving</name>
    <message>
        <location filename="../../b2b_desktop/ui/log/body_saving.py" line="28"/>
        <source>Save stored body...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/body_saving.py" line="45"/>
        <source>Save the stored body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/body_saving.py" line="57"/>
        <source>There is no new file. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/body_saving.py" line="57"/>
        <source>Written: {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallActions</name>
    <message>
        <location filename="../../b2b_desktop/ui/call_actions.py" line="78"/>
        <source>Another desk&apos;s calls are not sent again here; load one into the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/call_actions.py" line="99"/>
        <source>{n} order IDs copied, one a line; Batch takes them as rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/call_actions.py" line="128"/>
        <source>1 extra field was sent empty; rows leave it out (an empty cell).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/call_actions.py" line="131"/>
        <source>{n} extra fields were sent empty; rows leave them out (empty cells).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallDetails</name>
    <message>
        <location filename="../../b2b_desktop/ui/log/detail_texts.py" line="24"/>
        <source>Order {order}, {time}, sent by {who} on {computer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/detail_texts.py" line="29"/>
        <source>As {buyer} with token {token}, attempt {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/detail_texts.py" line="30"/>
        <source>an unknown buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/detail_texts.py" line="49"/>
        <source>There is no answer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/detail_texts.py" line="51"/>
        <source>No answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/detail_texts.py" line="58"/>
        <source>The body was longer than what is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/detail_texts.py" line="61"/>
        <source>The answer was cut before its end, or could not be unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/detail_texts.py" line="64"/>
        <source>Received {n} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/detail_texts.py" line="69"/>
        <source> of {n} announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/detail_texts.py" line="78"/>
        <source>[{n} more bytes are kept but not shown]</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallDetailsView</name>
    <message>
        <location filename="../../b2b_desktop/ui/log/call_details.py" line="52"/>
        <source>Call details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/call_details.py" line="62"/>
        <location filename="../../b2b_desktop/ui/log/call_details.py" line="68"/>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/call_details.py" line="63"/>
        <location filename="../../b2b_desktop/ui/log/call_details.py" line="69"/>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/call_details.py" line="67"/>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/call_details.py" line="70"/>
        <source>Timing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/call_details.py" line="71"/>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/call_details.py" line="88"/>
        <source>Choose a call above to see what was sent and what came back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallLogModel</name>
    <message>
        <location filename="../../b2b_desktop/ui/log/call_log_model.py" line="213"/>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/call_log_model.py" line="214"/>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/call_log_model.py" line="215"/>
        <source>PO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/call_log_model.py" line="216"/>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/call_log_model.py" line="217"/>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/call_log_model.py" line="218"/>
        <source>HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/call_log_model.py" line="219"/>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/call_log_model.py" line="220"/>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/call_log_model.py" line="221"/>
        <source>Buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/call_log_model.py" line="222"/>
        <source>Attempt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallTable</name>
    <message>
        <location filename="../../b2b_desktop/ui/log/call_table.py" line="45"/>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckFlow</name>
    <message>
        <location filename="../../b2b_desktop/ui/check_flow.py" line="69"/>
        <source>Choose calls that were accepted or got no answer to check them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/check_flow.py" line="74"/>
        <source>Reading orders back: {n}...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/check_flow.py" line="94"/>
        <source>Order {n}: {result}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/check_flow.py" line="98"/>
        <source>{n} calls checked: {confirmed} confirmed, {others} not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/check_flow.py" line="117"/>
        <source>The tokens of this store have another format already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/check_flow.py" line="127"/>
        <source>From the next order on, the format {format} is used with this store. It changes for: {tokens}. Order {n} stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/check_flow.py" line="133"/>
        <source>Use the other format for this store?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/check_flow.py" line="135"/>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/check_flow.py" line="149"/>
        <source>The next orders of this store go out in the format {format}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckRowsFlow</name>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/check_rows_flow.py" line="151"/>
        <source>Looking at the rows...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/check_rows_flow.py" line="193"/>
        <source>Looked at again for {mode}: decide again about each group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/check_rows_flow.py" line="196"/>
        <source>Looked at again for another token: decide again about each group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/check_rows_flow.py" line="201"/>
        <source>The rows were not looked at. Go to step Rows and check them again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckRowsFoot</name>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/check_rows_page.py" line="68"/>
        <location filename="../../b2b_desktop/ui/batch/check/check_rows_page.py" line="70"/>
        <source>Run batch...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/check_rows_page.py" line="87"/>
        <source>{n} will be sent, {m} left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/check_rows_page.py" line="89"/>
        <source>{n} will be sent, {m} left out: decide about the groups above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/check_rows_page.py" line="92"/>
        <source>{n} were sent before and keep their state.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <location filename="../../b2b_desktop/ui/log/check_texts.py" line="26"/>
        <source>Checked {time} by {who} on {computer}: {result}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/check_texts.py" line="42"/>
        <source>No request was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/check_words.py" line="43"/>
        <source>it could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/check_words.py" line="44"/>
        <source>the store shows no such order to this token; it may have been placed for a subsidiary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/check_words.py" line="48"/>
        <source>the token has ended or was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/check_words.py" line="49"/>
        <source>the token it was sent with is not there any more, or opens another store now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/check_words.py" line="52"/>
        <source>the store asks to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/check_words.py" line="53"/>
        <source>the store said no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/check_words.py" line="54"/>
        <source>the store has a fault of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/check_words.py" line="55"/>
        <source>there is no connection to the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/check_words.py" line="56"/>
        <source>there was no answer that could be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/check_words.py" line="82"/>
        <source>A later look, at {time}, failed: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/check_words.py" line="111"/>
        <location filename="../../b2b_desktop/ui/log/check_words.py" line="226"/>
        <source>PO number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/check_words.py" line="113"/>
        <location filename="../../b2b_desktop/ui/log/check_words.py" line="114"/>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/check_words.py" line="115"/>
        <source>{name}: sent {sent}, the store has {stored}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/check_words.py" line="124"/>
        <source>The store has {values}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/check_words.py" line="126"/>
        <source>The store has the order as sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/check_words.py" line="130"/>
        <source>The call had arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/check_words.py" line="131"/>
        <source>Confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/check_words.py" line="135"/>
        <source>Stored differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/check_words.py" line="140"/>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/check_words.py" line="146"/>
        <source>Perhaps the store reads extra fields in the other format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/check_words.py" line="155"/>
        <source>Order {order} holds other values: this call did not arrive, or they were changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/check_words.py" line="161"/>
        <source>The store accepted order {order} but did not keep {missing}, and holds another {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/check_words.py" line="167"/>
        <source>The store accepted order {order} but did not keep {missing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/check_words.py" line="169"/>
        <source>The store accepted order {order} but holds another {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/check_words.py" line="171"/>
        <source>The store accepted order {order} but holds other values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/check_words.py" line="184"/>
        <source>The store took the call, but its record shows none of the values yet. It is looked at again by itself within a quarter of a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/check_words.py" line="189"/>
        <source>Accepted, not visible yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/check_words.py" line="192"/>
        <source>Not there at {times}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/check_words.py" line="194"/>
        <source>Not there so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/check_words.py" line="197"/>
        <source>{po} was not saved as far as the store shows. It is never sent again without your click.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/check_words.py" line="200"/>
        <source>What was to be attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/check_words.py" line="202"/>
        <source>No answer, and not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/check_words.py" line="212"/>
        <source>Looking for it failed: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/check_words.py" line="216"/>
        <source>The store took the call; whether it kept the values is not known: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/check_words.py" line="220"/>
        <source>Accepted, could not check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/check_words.py" line="236"/>
        <source>{first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/closing_words.py" line="27"/>
        <source>Calls on their way: {n}. Stopped now, they show as No answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/closing_words.py" line="28"/>
        <source>Calls are still running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/closing_words.py" line="32"/>
        <source>Calls sent by hand that are on their way: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/closing_words.py" line="35"/>
        <source>Stopped now, what is on the way shows as No answer; what is still to be sent is offered at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/closing_words.py" line="41"/>
        <source>A batch is not done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/closing_words.py" line="45"/>
        <source>{mode} {name}: {done} of {all} sent, {way} on the way, {left} still to send.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnChoices</name>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/column_choices.py" line="55"/>
        <source>Field with a name you type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/column_choices.py" line="71"/>
        <source>Extra field {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <location filename="../../b2b_desktop/ui/log/compare_words.py" line="102"/>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/compare_words.py" line="102"/>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/compare_words.py" line="109"/>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/compare_words.py" line="114"/>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/compare_words.py" line="55"/>
        <location filename="../../b2b_desktop/ui/log/compare_words.py" line="115"/>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/compare_words.py" line="22"/>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/compare_words.py" line="23"/>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/compare_words.py" line="24"/>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/compare_words.py" line="25"/>
        <source>HTTP status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/compare_words.py" line="26"/>
        <source>API code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/compare_words.py" line="27"/>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/compare_words.py" line="28"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/compare_words.py" line="29"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/compare_words.py" line="30"/>
        <source>Incomplete reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/compare_words.py" line="31"/>
        <source>Cut to what is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/compare_words.py" line="32"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/compare_words.py" line="33"/>
        <source>Order ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/compare_words.py" line="34"/>
        <source>PO number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/compare_words.py" line="35"/>
        <source>Save order comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/compare_words.py" line="36"/>
        <source>Attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/compare_words.py" line="37"/>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/compare_words.py" line="38"/>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/compare_words.py" line="39"/>
        <source>Buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/compare_words.py" line="40"/>
        <source>Customer ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/compare_words.py" line="41"/>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/compare_words.py" line="42"/>
        <source>Storefront</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/compare_words.py" line="43"/>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/compare_words.py" line="44"/>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/compare_words.py" line="45"/>
        <source>Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/compare_words.py" line="46"/>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/compare_words.py" line="47"/>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/compare_words.py" line="48"/>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/compare_words.py" line="49"/>
        <location filename="../../b2b_desktop/ui/log/compare_words.py" line="52"/>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/compare_words.py" line="50"/>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/compare_words.py" line="51"/>
        <source>Order date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/compare_words.py" line="53"/>
        <source>Clicked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/compare_words.py" line="54"/>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/compare_words.py" line="56"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/compare_words.py" line="57"/>
        <source>Connect, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/compare_words.py" line="58"/>
        <source>TLS, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/compare_words.py" line="59"/>
        <source>Write, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/compare_words.py" line="60"/>
        <source>Wait, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/compare_words.py" line="61"/>
        <source>Read, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/compare_words.py" line="116"/>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/compare_words.py" line="117"/>
        <source>Extra fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/compare_words.py" line="118"/>
        <source>Request headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/compare_words.py" line="119"/>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/compare_words.py" line="120"/>
        <source>Response headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/compare_words.py" line="121"/>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/compare_words.py" line="122"/>
        <source>Timing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <location filename="../../b2b_desktop/ui/log/compare_dialog.py" line="37"/>
        <source>Compare two calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/compare_dialog.py" line="44"/>
        <source>Also what is the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/compare_dialog.py" line="45"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/compare_dialog.py" line="46"/>
        <source>{n} differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/compare_dialog.py" line="53"/>
        <source>Order {n}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareModel</name>
    <message>
        <location filename="../../b2b_desktop/ui/log/compare_model.py" line="29"/>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/compare_model.py" line="29"/>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <location filename="../../b2b_desktop/ui/confirm_dialog.py" line="59"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmWords</name>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/confirm_words.py" line="31"/>
        <source>invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/confirm_words.py" line="32"/>
        <source>named twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/confirm_words.py" line="33"/>
        <source>accepted before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/confirm_words.py" line="34"/>
        <source>without a PO number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/confirm_words.py" line="35"/>
        <source>unusual numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/confirm_words.py" line="36"/>
        <source>no matching token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/confirm_words.py" line="37"/>
        <source>unticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/confirm_words.py" line="145"/>
        <source>Attach to {n} orders?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/confirm_words.py" line="147"/>
        <source>Attach to {n} practice orders?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/confirm_words.py" line="132"/>
        <source>less than a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/confirm_words.py" line="134"/>
        <source>about {n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/confirm_words.py" line="136"/>
        <source>about {h} h {m} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/confirm_words.py" line="143"/>
        <source>Attach to 1 practice order?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/confirm_words.py" line="144"/>
        <source>Attach to 1 order?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/confirm_words.py" line="156"/>
        <source>{n} as {token}, buyer {buyer}, in store {store} (token {lasts})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/confirm_words.py" line="166"/>
        <source>PO number: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/confirm_words.py" line="167"/>
        <source>order comment saved: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/confirm_words.py" line="172"/>
        <source>How many get what: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/confirm_words.py" line="181"/>
        <source>Order {n}: {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/confirm_words.py" line="187"/>
        <source>no PO number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/confirm_words.py" line="189"/>
        <source>PO number {po}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/confirm_words.py" line="195"/>
        <source>and {n} more fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/confirm_words.py" line="198"/>
        <source>order comment saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/confirm_words.py" line="210"/>
        <source>Left out: {n} ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/confirm_words.py" line="215"/>
        <source>Takes {time} without checks: {calls} calls, up to {rate} a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/confirm_words.py" line="219"/>
        <source>Takes {time} with checks: {calls} calls and {reads} checks, up to {rate} a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/confirm_words.py" line="231"/>
        <source>Orders that are older than 10 seconds will be refused: this call is for new orders only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/confirm_words.py" line="236"/>
        <source>{n} of them carry neither a PO number nor a field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/confirm_words.py" line="245"/>
        <source>Token {token} has {lasts}: the batch will wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/confirm_words.py" line="247"/>
        <source>Token {token} ends before the batch does ({lasts}): the rest will wait until it is renewed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyFlow</name>
    <message>
        <location filename="../../b2b_desktop/ui/log/copy_flow.py" line="64"/>
        <source>Choose two calls to compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/copy_flow.py" line="69"/>
        <source>Choose a call to copy its request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/copy_flow.py" line="80"/>
        <source>Choose calls to copy them as rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/copy_flow.py" line="91"/>
        <source>Copied as curl, the token redacted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/copy_flow.py" line="100"/>
        <source>The token of this call is not there any more, or has another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/copy_flow.py" line="111"/>
        <source>Copied as rows for a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayChart</name>
    <message>
        <location filename="../../b2b_desktop/ui/log/day_chart.py" line="47"/>
        <source>Calls per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/day_chart.py" line="66"/>
        <source>No call yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/day_chart.py" line="91"/>
        <source>tallest bar: {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeleteCalls</name>
    <message>
        <location filename="../../b2b_desktop/ui/log/delete_words.py" line="25"/>
        <source>Delete 1 call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/delete_words.py" line="26"/>
        <source>Delete {n} calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/delete_words.py" line="39"/>
        <source>Still open, in To do: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/delete_words.py" line="42"/>
        <source>Under way and not deleted: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/delete_words.py" line="44"/>
        <source>This cannot be undone. What was sent and what came back leaves the log, its search and its backups; the log keeps only that calls were deleted, when and by whom. Nothing changes in the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/delete_words.py" line="56"/>
        <source>{n} calls were deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/delete_words.py" line="58"/>
        <source>1 call was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/delete_words.py" line="60"/>
        <source>No call was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/delete_words.py" line="64"/>
        <source>It did not come to its end. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/delete_words.py" line="73"/>
        <source>{n} stay: they are under way, or their batch is not over yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/delete_words.py" line="77"/>
        <source>1 stays: it is under way, or its batch is not over yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/delete_words.py" line="86"/>
        <source>Order {order}, {time}, {result}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/delete_words.py" line="89"/>
        <source>{n} calls of {orders} orders, from {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/delete_words.py" line="91"/>
        <source>{n} calls of {orders} orders, {first}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeleteFlow</name>
    <message>
        <location filename="../../b2b_desktop/ui/log/delete_flow.py" line="52"/>
        <source>Calls are being deleted already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/delete_flow.py" line="54"/>
        <source>Choose calls to delete them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/delete_flow.py" line="56"/>
        <source>What is under way stays in the log. Delete it when it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/delete_flow.py" line="74"/>
        <source>Deleting calls...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/delete_flow.py" line="86"/>
        <source>No call was deleted. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/delete_flow.py" line="89"/>
        <source>No call was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/edit_actions.py" line="180"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/edit_actions.py" line="181"/>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/edit_actions.py" line="182"/>
        <source>Clear cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/edit_actions.py" line="183"/>
        <source>Fill down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/edit_actions.py" line="184"/>
        <source>Insert row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/edit_actions.py" line="185"/>
        <source>Delete rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/edit_actions.py" line="186"/>
        <source>Tick rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/edit_actions.py" line="187"/>
        <source>Untick rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyLog</name>
    <message>
        <location filename="../../b2b_desktop/ui/log/empty_words.py" line="23"/>
        <source>No call fits these filters. Click on one to take it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/empty_words.py" line="25"/>
        <source>No call yet. Fill in an order ID on the left and send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/empty_words.py" line="27"/>
        <source>No call today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/empty_words.py" line="29"/>
        <source>Nothing open. No call today yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/empty_words.py" line="30"/>
        <source>Nothing open. {a} of {n} calls of today are accepted, {c} confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/empty_words.py" line="34"/>
        <source>Nothing open. All {n} calls of today are accepted, {c} confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/empty_words.py" line="47"/>
        <source>No call that fits these filters has “{text}”. Click on a filter to take it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/empty_words.py" line="52"/>
        <source>No open call has “{text}”. Choose All to look everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/empty_words.py" line="54"/>
        <source>No call of today has “{text}”. Choose All to look everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/empty_words.py" line="57"/>
        <source>No call has “{text}” in its order, PO, message, fields, token or buyer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <location filename="../../b2b_desktop/ui/log/export_words.py" line="22"/>
        <source>For accounting (XLSX, a row per order)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/export_words.py" line="23"/>
        <source>Complete (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/export_words.py" line="24"/>
        <source>Complete (XLSX)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/export_words.py" line="25"/>
        <source>Technical: JSON Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/export_words.py" line="26"/>
        <source>Technical: HAR 1.2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/export_words.py" line="34"/>
        <source>All their days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/export_words.py" line="35"/>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/export_words.py" line="36"/>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/export_words.py" line="37"/>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/export_words.py" line="47"/>
        <source>Attach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/export_words.py" line="48"/>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/export_words.py" line="54"/>
        <source>Order ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/export_words.py" line="55"/>
        <source>PO number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/export_words.py" line="56"/>
        <source>Extra fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/export_words.py" line="57"/>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/export_words.py" line="58"/>
        <source>Order date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/export_words.py" line="59"/>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/export_words.py" line="60"/>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/export_words.py" line="61"/>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/export_words.py" line="62"/>
        <source>Buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/export_words.py" line="63"/>
        <source>Customer ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/export_words.py" line="64"/>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/export_words.py" line="65"/>
        <source>Storefront</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/export_words.py" line="66"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/export_words.py" line="67"/>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/export_words.py" line="68"/>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/export_words.py" line="69"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/export_words.py" line="70"/>
        <source>Newest call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/export_words.py" line="71"/>
        <source>Newest result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/export_words.py" line="72"/>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/export_words.py" line="73"/>
        <source>Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/export_words.py" line="74"/>
        <source>Dealt with by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/export_words.py" line="75"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportColumns</name>
    <message>
        <location filename="../../b2b_desktop/ui/log/export_columns.py" line="24"/>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <location filename="../../b2b_desktop/ui/batch/result/export_dialog.py" line="56"/>
        <source>Export...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/result/export_dialog.py" line="57"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/result/export_dialog.py" line="83"/>
        <source>Kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/result/export_dialog.py" line="84"/>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/result/export_dialog.py" line="85"/>
        <source>Excel workbook (XLSX)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/result/export_dialog.py" line="86"/>
        <source>Separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/result/export_dialog.py" line="87"/>
        <source>Comma ,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/result/export_dialog.py" line="87"/>
        <source>Semicolon ;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/result/export_dialog.py" line="90"/>
        <source>Keep spreadsheets from running formulas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/result/export_dialog.py" line="97"/>
        <source>Puts a &apos; before = + - @; importing the file here takes it off again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/result/export_dialog.py" line="100"/>
        <source>Progress of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/result/export_dialog.py" line="118"/>
        <source>&amp;Kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/result/export_dialog.py" line="119"/>
        <source>&amp;Separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/result/export_dialog.py" line="157"/>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/result/export_dialog.py" line="158"/>
        <source>Excel workbooks (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportFlow</name>
    <message>
        <location filename="../../b2b_desktop/ui/batch/result/export_flow.py" line="57"/>
        <source>Export results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/result/export_flow.py" line="66"/>
        <source>Export the late list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/result/export_flow.py" line="103"/>
        <source>There is no new file. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/result/export_flow.py" line="111"/>
        <source>Written: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/result/export_flow.py" line="118"/>
        <source>The export was given up; there is no new file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportPreviewView</name>
    <message>
        <location filename="../../b2b_desktop/ui/log/export_preview.py" line="35"/>
        <source>First rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/export_preview.py" line="46"/>
        <source>First lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportTarget</name>
    <message>
        <location filename="../../b2b_desktop/ui/log/export_target.py" line="27"/>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/export_target.py" line="28"/>
        <source>Browse...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/export_target.py" line="55"/>
        <source>Type the whole path of the file, or choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/export_target.py" line="59"/>
        <source>This file is there already. Export once more to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/export_target.py" line="67"/>
        <source>Export calls</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExtraFieldsEditor</name>
    <message>
        <location filename="../../b2b_desktop/ui/order/extra_fields_editor.py" line="51"/>
        <source>Duplicate field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/extra_fields_editor.py" line="52"/>
        <source>Delete field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/extra_fields_editor.py" line="53"/>
        <source>Move field up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/extra_fields_editor.py" line="54"/>
        <source>Move field down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/extra_fields_editor.py" line="56"/>
        <source>Edit fields as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/extra_fields_editor.py" line="137"/>
        <source>Extra fields</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExtraFieldsModel</name>
    <message>
        <location filename="../../b2b_desktop/ui/order/extra_fields_model.py" line="146"/>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/extra_fields_model.py" line="146"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/extra_fields_model.py" line="146"/>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/extra_fields_model.py" line="165"/>
        <source>Characters one cannot see are shown as their code points.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldsTextDialog</name>
    <message>
        <location filename="../../b2b_desktop/ui/order/fields_text_dialog.py" line="36"/>
        <source>Edit extra fields as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/fields_text_dialog.py" line="41"/>
        <location filename="../../b2b_desktop/ui/order/fields_text_dialog.py" line="48"/>
        <source>Extra fields, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/fields_text_dialog.py" line="53"/>
        <source>Name, tabulator, value; name: value and name=value are read too. A line that starts with // is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/fields_text_dialog.py" line="57"/>
        <source>Use these fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/fields_text_dialog.py" line="63"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <location filename="../../b2b_desktop/ui/log/filter_bar.py" line="51"/>
        <source>Export...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/filter_bar.py" line="96"/>
        <source>{n} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/filter_bar.py" line="96"/>
        <source>{n}+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/filter_bar.py" line="103"/>
        <source>More filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/filter_bar.py" line="147"/>
        <source>Remove filter {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <location filename="../../b2b_desktop/ui/log/filter_words.py" line="26"/>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/filter_words.py" line="27"/>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/filter_words.py" line="28"/>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/filter_words.py" line="29"/>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/filter_words.py" line="30"/>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/filter_words.py" line="31"/>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/filter_words.py" line="32"/>
        <source>From ... to ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/filter_words.py" line="33"/>
        <source>Up to ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/filter_words.py" line="40"/>
        <source>Batch {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/filter_words.py" line="45"/>
        <source>Batch {n}: {name}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/filter_words.py" line="53"/>
        <source>Every desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/filter_words.py" line="54"/>
        <source>Other desks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/filter_words.py" line="54"/>
        <source>This desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/filter_words.py" line="63"/>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/filter_words.py" line="66"/>
        <source>Up to {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsDialog</name>
    <message>
        <location filename="../../b2b_desktop/ui/log/findings_dialog.py" line="39"/>
        <source>Verify log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/findings_dialog.py" line="61"/>
        <location filename="../../b2b_desktop/ui/log/findings_dialog.py" line="62"/>
        <source>What does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/findings_dialog.py" line="62"/>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/findings_dialog.py" line="62"/>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/findings_dialog.py" line="88"/>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/findings_dialog.py" line="90"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormFlow</name>
    <message>
        <location filename="../../b2b_desktop/ui/form_flow.py" line="131"/>
        <source>The request is shown here once the form can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormTemplates</name>
    <message>
        <location filename="../../b2b_desktop/ui/form_templates.py" line="66"/>
        <source>PO number {po}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/form_templates.py" line="67"/>
        <source>What the order form holds: {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/form_templates.py" line="68"/>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/form_templates.py" line="79"/>
        <source>There is nothing to save: no field and no PO number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormatEditor</name>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/format_editor.py" line="32"/>
        <source>Override single rows of the format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/format_editor.py" line="36"/>
        <source>Also send the authToken header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/format_editor.py" line="37"/>
        <source>Send a blank PO number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/format_editor.py" line="38"/>
        <source>Send empty extra fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/format_editor.py" line="42"/>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/format_editor.py" line="73"/>
        <source>A check on {date} saw this store keep the fields of the format {format}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/format_editor.py" line="86"/>
        <source>object of name to value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/format_editor.py" line="87"/>
        <source>list of fieldName and fieldValue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/format_editor.py" line="88"/>
        <source>list inside an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/format_editor.py" line="92"/>
        <source>always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/format_editor.py" line="93"/>
        <source>only when off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/format_editor.py" line="94"/>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/format_editor.py" line="98"/>
        <source>Extra fields as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/format_editor.py" line="99"/>
        <source>Send the comment flag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/group_list.py" line="62"/>
        <source>All rows {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/group_list.py" line="108"/>
        <source>Type the PO number to use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/group_list.py" line="126"/>
        <source>PO number for rows without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/group_list.py" line="127"/>
        <source>PO number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/group_list.py" line="173"/>
        <source>A PO number is one line; the field is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/group_words.py" line="23"/>
        <source>Invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/group_words.py" line="24"/>
        <source>Unticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/group_words.py" line="25"/>
        <source>Left out before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/group_words.py" line="26"/>
        <source>Duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/group_words.py" line="27"/>
        <source>Same order, other values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/group_words.py" line="28"/>
        <source>No matching token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/group_words.py" line="29"/>
        <source>Accepted before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/group_words.py" line="30"/>
        <source>Unusual numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/group_words.py" line="31"/>
        <source>Without a PO number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/group_words.py" line="34"/>
        <source>They cannot be sent as they stand. Double-click one to correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/group_words.py" line="37"/>
        <source>They are not ticked in step Rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/group_words.py" line="38"/>
        <source>The result file says that they were left out the last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/group_words.py" line="41"/>
        <source>Another row names the same order with the same values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/group_words.py" line="44"/>
        <source>Another row names the same order with other values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/group_words.py" line="47"/>
        <source>They name a token that is not here, or none is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/group_words.py" line="50"/>
        <source>This store accepted a call for these orders before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/group_words.py" line="53"/>
        <source>These numbers are hardly order IDs of this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/group_words.py" line="56"/>
        <source>No PO number is filled in unless you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/group_words.py" line="61"/>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/group_words.py" line="62"/>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/group_words.py" line="63"/>
        <source>Use PO number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/group_words.py" line="80"/>
        <source>Send without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/group_words.py" line="90"/>
        <source>Same order as line {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/group_words.py" line="94"/>
        <source>No token is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/group_words.py" line="95"/>
        <source>No token is called {x}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/group_words.py" line="98"/>
        <source>Accepted {at} with PO number {po}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/group_words.py" line="108"/>
        <source>No PO number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/group_words.py" line="122"/>
        <source>Left out: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/group_words.py" line="125"/>
        <source>Sent before, as the result file says; it keeps its state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/group_words.py" line="127"/>
        <source>Gets PO number {po}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/group_words.py" line="137"/>
        <source>{n} of the table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <location filename="../../b2b_desktop/ui/log/history_words.py" line="26"/>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/history_words.py" line="27"/>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/history_words.py" line="28"/>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/history_words.py" line="29"/>
        <source>Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/history_words.py" line="30"/>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/history_words.py" line="31"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/history_words.py" line="43"/>
        <source>Order {n}, store {store}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/history_words.py" line="60"/>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/history_words.py" line="62"/>
        <source>Dealt with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/history_words.py" line="64"/>
        <source>Opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/history_words.py" line="67"/>
        <source>Attach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/history_words.py" line="67"/>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <location filename="../../b2b_desktop/ui/log/history_view.py" line="45"/>
        <source>Print...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/history_view.py" line="46"/>
        <source>Save as PDF...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/history_view.py" line="73"/>
        <source>History of the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/history_view.py" line="115"/>
        <source>Save the history as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/history_view.py" line="116"/>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/history_view.py" line="133"/>
        <source>There is no new file. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/history_view.py" line="133"/>
        <source>Written: {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportBar</name>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/import_bar.py" line="45"/>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/import_bar.py" line="169"/>
        <source>Titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/import_bar.py" line="46"/>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/import_bar.py" line="47"/>
        <source>Separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/import_bar.py" line="104"/>
        <source>The rows were edited since. Undo that to change this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/import_bar.py" line="116"/>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/import_bar.py" line="118"/>
        <source>line {n}: {titles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/import_bar.py" line="123"/>
        <source>line {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/import_bar.py" line="144"/>
        <source>named by the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/import_bar.py" line="145"/>
        <source>fits the whole file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/import_bar.py" line="146"/>
        <source>guessed: look at letters with accents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/import_bar.py" line="147"/>
        <source>chosen by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/import_bar.py" line="151"/>
        <source>Leave them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/import_bar.py" line="151"/>
        <source>Take them too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/import_bar.py" line="152"/>
        <source>Rows hidden or filtered out in the spreadsheet: {n}. They were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/import_bar.py" line="155"/>
        <source>Rows hidden or filtered out in the spreadsheet: {n}. They were taken too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportFlow</name>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/import_flow.py" line="89"/>
        <source>Import rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/import_flow.py" line="92"/>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/import_flow.py" line="93"/>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/import_flow.py" line="129"/>
        <location filename="../../b2b_desktop/ui/batch/rows/import_flow.py" line="145"/>
        <source>Reading {file}...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/import_flow.py" line="165"/>
        <source>Reading {file} was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/import_flow.py" line="187"/>
        <source>There are no rows in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/import_flow.py" line="189"/>
        <source>Read {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/import_flow.py" line="192"/>
        <source>Cells that took the value of their merged range: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportLog</name>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_import_words.py" line="34"/>
        <source>Left out, since they are of {mode}: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_import_words.py" line="38"/>
        <source>Lines that are no calls and are left out: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_import_words.py" line="40"/>
        <source>They are added to be read, with their computer&apos;s name: they count for an order&apos;s history and as accepted before, and are never sent, checked or settled here. Adding a file twice adds nothing twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_import_words.py" line="53"/>
        <source>{n} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_import_words.py" line="54"/>
        <source>{n} brought up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_import_words.py" line="55"/>
        <source>{n} there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_import_words.py" line="58"/>
        <source>{n} lines that are no calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_import_words.py" line="60"/>
        <source>1 line that is no call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_import_words.py" line="62"/>
        <source>{n} made on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_import_words.py" line="63"/>
        <source>{n} without an end yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_import_words.py" line="64"/>
        <source>{n} of {mode}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_import_words.py" line="67"/>
        <source>0 added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_import_words.py" line="68"/>
        <source>Calls of {name}: {counts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_import_words.py" line="71"/>
        <source>Left out: {counts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_import_words.py" line="74"/>
        <source>It was ended early; adding the file again goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_import_words.py" line="81"/>
        <source>{name} ({size}): {n} calls of {computers}, {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_import_words.py" line="83"/>
        <source>{name} ({size}): 1 call of {computers}, {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_import_words.py" line="85"/>
        <source>{name} ({size}): more than {n} calls. The first of them are of {computers}, {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_import_words.py" line="104"/>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_import_words.py" line="89"/>
        <source>an unnamed computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InfoDialog</name>
    <message>
        <location filename="../../b2b_desktop/ui/help/info_dialog.py" line="32"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/help/info_dialog.py" line="50"/>
        <source>Version {version}
Data folder: {folder}

MIT licence. Built with Qt and PySide6 (LGPL 3), httpx (BSD), h11, keyring,
platformdirs, sniffio, truststore, openpyxl, charset-normalizer and wakepy (MIT).

Not a product of BigCommerce. Facts about the API come from its public documentation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/help/info_dialog.py" line="64"/>
        <source>B2B Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/help/info_dialog.py" line="82"/>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InputEdit</name>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/input_edit.py" line="36"/>
        <source>Rows to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/input_edit.py" line="54"/>
        <source>Paste or type more rows here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/input_edit.py" line="57"/>
        <source>Paste order IDs here: one on a line, a mail with numbers in it,
or cells of a spreadsheet with PO numbers and extra fields.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InputWords</name>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/input_words.py" line="22"/>
        <source>Read as a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/input_words.py" line="23"/>
        <source>Read as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/input_words.py" line="24"/>
        <source>Read as a text with numbers in it; look at those that are unticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/input_words.py" line="27"/>
        <source>Read as webhook payloads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/input_words.py" line="34"/>
        <source>Rows read: {read} = {valid} valid + {invalid} invalid + {double} duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/input_words.py" line="42"/>
        <source>; {n} of them unticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/input_words.py" line="50"/>
        <source>There is nothing to read in this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/input_words.py" line="53"/>
        <source>Titles in line {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/input_words.py" line="62"/>
        <source>Cells read as the text of their formula, as =&quot;007&quot;: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/input_words.py" line="69"/>
        <source>list of order IDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/input_words.py" line="70"/>
        <source>table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/input_words.py" line="71"/>
        <source>text with numbers in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/input_words.py" line="78"/>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/input_words.py" line="79"/>
        <source>semicolon ;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/input_words.py" line="80"/>
        <source>comma ,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/input_words.py" line="81"/>
        <source>bar |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/input_words.py" line="89"/>
        <source>rows replaced: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/input_words.py" line="90"/>
        <source>rows added: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/input_words.py" line="91"/>
        <source>rows filled in: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/input_words.py" line="92"/>
        <source>cells left as they were: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/input_words.py" line="93"/>
        <source>rows without an order ID: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/input_words.py" line="100"/>
        <source>rows not used, another has their order: {n} ({named})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/input_words.py" line="102"/>
        <source>orders not among these rows: {n} ({named})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/input_words.py" line="108"/>
        <source>Nothing was to be filled in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IntakeFlow</name>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/intake_flow.py" line="148"/>
        <source>The new rows were dropped; the others are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepSection</name>
    <message>
        <location filename="../../b2b_desktop/ui/log/keep_section.py" line="47"/>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/keep_section.py" line="50"/>
        <source>Delete older...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/keep_section.py" line="76"/>
        <source>Nothing is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/keep_section.py" line="90"/>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LateModel</name>
    <message>
        <location filename="../../b2b_desktop/ui/batch/result/late_model.py" line="63"/>
        <source>Order ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/result/late_model.py" line="64"/>
        <source>PO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/result/late_model.py" line="65"/>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/result/late_model.py" line="66"/>
        <source>Buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/result/late_model.py" line="67"/>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/result/late_model.py" line="98"/>
        <source>Not sent: those before it in the batch were too late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/result/late_model.py" line="99"/>
        <source>Refused: the store has its record already</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LatePage</name>
    <message>
        <location filename="../../b2b_desktop/ui/batch/result/late_page.py" line="53"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/result/late_page.py" line="54"/>
        <source>Export list...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/result/late_page.py" line="62"/>
        <source>Late list: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/result/late_page.py" line="64"/>
        <source>None of these PO numbers and fields was saved: the store had the orders&apos; records before they came. An order leaves the list once a later call for it is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/result/late_page.py" line="67"/>
        <source>Nothing is late. Orders that the store refuses as too late come here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/result/late_page.py" line="74"/>
        <source>Late list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/result/late_page.py" line="108"/>
        <source>Late orders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogData</name>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_data_ends.py" line="35"/>
        <source>Backed up in {folders}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_data_ends.py" line="38"/>
        <source>Compacted; the log is {n} smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_data_ends.py" line="45"/>
        <source>Older, but still open or needed by a batch: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_data_ends.py" line="49"/>
        <source>That was not done; the log is as it was. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_data_ends.py" line="51"/>
        <source>It was ended early; the log is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_data_words.py" line="36"/>
        <source>No call yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_data_words.py" line="37"/>
        <source>{n} calls since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_data_words.py" line="39"/>
        <source>1 call of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_data_words.py" line="45"/>
        <source>Log {log}, search index {index}, backups {backups}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_data_words.py" line="54"/>
        <source>Nothing of the log is unused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_data_words.py" line="55"/>
        <source>{n} of the log are unused; compacting gives them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_data_words.py" line="62"/>
        <source>All calls, for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_data_words.py" line="64"/>
        <source>Calls of the last {n} years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_data_words.py" line="66"/>
        <source>Calls of the last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_data_words.py" line="68"/>
        <source>Calls of the last {n} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_data_words.py" line="75"/>
        <source>Older and still open, so that they stay: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_data_words.py" line="78"/>
        <source>Older and needed by a batch that is not over: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_data_words.py" line="85"/>
        <source>{n} calls are older than what is kept. Nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_data_words.py" line="87"/>
        <source>1 call is older than what is kept. Nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_data_words.py" line="93"/>
        <source>This cannot be undone. What was sent and what came back leaves the log and its search; older backups, which still hold it, give way to a fresh one. Export first what accounting may ask for. Nothing changes in the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_data_words.py" line="109"/>
        <source>Calls made since then are not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_data_words.py" line="111"/>
        <source>Calls made since then that are not in it: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_data_words.py" line="113"/>
        <source>The log goes back to the backup {made}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_data_words.py" line="114"/>
        <source>Nothing changes in the store: an order that was sent since then looks as if it had never been sent, and checks and notes made since then are gone, too. Batches that had not ended are stopped. The log as it is now is kept beside it as a file, from which it can be restored again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_data_words.py" line="126"/>
        <source>The log was restored. As it was before, it is kept as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_data_words.py" line="132"/>
        <source>No call from before {day} would be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_data_words.py" line="134"/>
        <source>{n} calls from {first} to {last} are older.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_data_words.py" line="136"/>
        <source>1 call of {first} is older.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogDataDialog</name>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_data_dialog.py" line="56"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogDataFlow</name>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_data_flow.py" line="101"/>
        <source>Log data...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_data_flow.py" line="110"/>
        <source>Log data: {mode}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_data_flow.py" line="204"/>
        <source>Compacting the call log...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_data_flow.py" line="208"/>
        <source>Backing the call log up...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_data_flow.py" line="220"/>
        <source>Type the whole path of the folder, or choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_data_flow.py" line="224"/>
        <source>From the next backup on there is a copy in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_data_flow.py" line="226"/>
        <source>Backups are made in the data folder alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_data_flow.py" line="242"/>
        <source>Deleting old calls...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_data_flow.py" line="261"/>
        <source>of {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_data_flow.py" line="271"/>
        <source>Restore the call log?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_data_flow.py" line="273"/>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_data_flow.py" line="279"/>
        <source>Restoring the call log...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogDesk</name>
    <message>
        <location filename="../../b2b_desktop/ui/log_desk.py" line="127"/>
        <source>Choose a call to see the history of its order.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogExportDialog</name>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_export_dialog.py" line="61"/>
        <source>Export calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_export_dialog.py" line="68"/>
        <location filename="../../b2b_desktop/ui/log/log_export_dialog.py" line="158"/>
        <source>Saved choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_export_dialog.py" line="69"/>
        <location filename="../../b2b_desktop/ui/log/log_export_dialog.py" line="159"/>
        <source>Kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_export_dialog.py" line="70"/>
        <location filename="../../b2b_desktop/ui/log/log_export_dialog.py" line="160"/>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_export_dialog.py" line="71"/>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_export_dialog.py" line="72"/>
        <location filename="../../b2b_desktop/ui/log/log_export_dialog.py" line="161"/>
        <source>Separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_export_dialog.py" line="74"/>
        <source>Keep spreadsheets from running formulas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_export_dialog.py" line="162"/>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_export_dialog.py" line="80"/>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_export_dialog.py" line="81"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_export_dialog.py" line="82"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_export_dialog.py" line="83"/>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_export_dialog.py" line="84"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_export_dialog.py" line="114"/>
        <source>{n} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_export_dialog.py" line="144"/>
        <source>As filtered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_export_dialog.py" line="146"/>
        <source>{n} chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_export_dialog.py" line="150"/>
        <source>Comma ,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_export_dialog.py" line="150"/>
        <source>Semicolon ;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogExportFlow</name>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_export_flow.py" line="137"/>
        <source>Written: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_export_flow.py" line="143"/>
        <source>The export was given up; there is no new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_export_flow.py" line="155"/>
        <source>There is no new file. {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogHead</name>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_head.py" line="126"/>
        <source>To do {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_head.py" line="127"/>
        <source>Today {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_head.py" line="128"/>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_head.py" line="144"/>
        <source>Filter calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_head.py" line="146"/>
        <source>order, PO, message...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogImportFlow</name>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_import_flow.py" line="62"/>
        <source>Calls are being added already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_import_flow.py" line="64"/>
        <source>Add calls of another desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_import_flow.py" line="64"/>
        <source>JSON Lines (*.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_import_flow.py" line="82"/>
        <source>Looking into {name}...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_import_flow.py" line="100"/>
        <source>Add calls of another desk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_import_flow.py" line="102"/>
        <source>Add them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_import_flow.py" line="108"/>
        <source>Adding the calls of {name}...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_import_flow.py" line="121"/>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_import_flow.py" line="126"/>
        <source>Not all calls of {name} were added: {why} What was added stays; adding the file again goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_import_flow.py" line="132"/>
        <source>No call was added.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogStrip</name>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_strip.py" line="19"/>
        <source>Call log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/log_strip.py" line="21"/>
        <source>Show the call log beside the batch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../b2b_desktop/ui/main_window.py" line="67"/>
        <source>B2B Desktop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MappingBar</name>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/mapping_bar.py" line="47"/>
        <source>Name of the extra field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/mapping_bar.py" line="48"/>
        <source>name of the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/mapping_bar.py" line="78"/>
        <source>Column {title} is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/mapping_bar.py" line="79"/>
        <source>without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/mapping_bar.py" line="98"/>
        <source>Columns not sent: {titles}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="27"/>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="29"/>
        <source>&amp;Import rows...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="30"/>
        <source>&amp;Export calls...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="31"/>
        <source>Add calls of another &amp;desk...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="32"/>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="36"/>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="38"/>
        <source>&amp;Clear form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="39"/>
        <source>&amp;Undo clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="42"/>
        <source>&amp;Filter calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="45"/>
        <source>D&amp;uplicate field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="46"/>
        <source>De&amp;lete field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="47"/>
        <source>Move field u&amp;p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="48"/>
        <source>Move field do&amp;wn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="49"/>
        <source>Edit fields as &amp;text...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="53"/>
        <source>&amp;Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="55"/>
        <source>&amp;Attach to new order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="56"/>
        <source>Go to order &amp;ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="57"/>
        <source>&amp;Copy as curl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="58"/>
        <source>Sa&amp;ve as template...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="61"/>
        <source>New p&amp;ractice order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="64"/>
        <source>Chec&amp;k chosen calls now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="65"/>
        <source>&amp;Dealt with...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="66"/>
        <source>Open chosen calls a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="67"/>
        <source>&amp;History of the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="68"/>
        <source>&amp;Send chosen call again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="69"/>
        <source>&amp;Load chosen call into form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="70"/>
        <source>Co&amp;mpare two chosen calls...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="72"/>
        <source>Copy chosen call as c&amp;url</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="75"/>
        <source>Copy chosen call as curl &amp;with token...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="78"/>
        <source>Copy chosen calls as &amp;rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="81"/>
        <source>D&amp;elete chosen calls...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="89"/>
        <source>&amp;Check rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="92"/>
        <source>&amp;Run batch...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="95"/>
        <source>&amp;Pause or resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="96"/>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="97"/>
        <source>Send &amp;again what can help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="98"/>
        <source>&amp;Export results...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="99"/>
        <source>&amp;Late list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="100"/>
        <source>&amp;Undo edit of rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="101"/>
        <source>Re&amp;do edit of rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="102"/>
        <source>C&amp;opy cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="103"/>
        <source>Paste cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="104"/>
        <source>Clear cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="105"/>
        <source>&amp;Fill down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="106"/>
        <source>&amp;Insert row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="107"/>
        <source>Delete ro&amp;ws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="108"/>
        <source>&amp;Tick rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="109"/>
        <source>U&amp;ntick rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="110"/>
        <source>What a colu&amp;mn is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="114"/>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="116"/>
        <source>&amp;To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="117"/>
        <source>T&amp;oday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="118"/>
        <source>&amp;All calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="119"/>
        <source>&amp;Go to day...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="120"/>
        <source>Calls per &amp;day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="121"/>
        <source>Order &amp;form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="87"/>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="122"/>
        <source>&amp;Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="71"/>
        <source>Copy &amp;order IDs of chosen calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="123"/>
        <source>Call &amp;log beside the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="127"/>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="129"/>
        <source>&amp;Tokens...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="130"/>
        <source>&amp;Practice on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="131"/>
        <source>&amp;Verify log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="132"/>
        <source>&amp;Log data...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="133"/>
        <source>&amp;Settings...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="137"/>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="139"/>
        <source>&amp;Shortcuts...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/main_menus.py" line="140"/>
        <source>&amp;About B2B Desktop...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeBar</name>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/merge_bar.py" line="37"/>
        <source>Add rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/merge_bar.py" line="38"/>
        <source>Fill in by order ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/merge_bar.py" line="39"/>
        <source>Replace all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/merge_bar.py" line="40"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/merge_bar.py" line="51"/>
        <source>Rows read: {n}. There are {there} already. What shall the new ones do?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="38"/>
        <source>This is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="39"/>
        <source>This is not an order ID. An order ID is a whole number such as 5012.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="42"/>
        <source>An order ID is 1 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="43"/>
        <source>An order ID is a whole number, without a decimal point or exponent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="46"/>
        <source>Is this one number or several? Type one order ID, without separators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="49"/>
        <source>This is too large. Order IDs go up to 2147483647.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="52"/>
        <source>This address does not end in an order number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="55"/>
        <source>There is no order ID in this webhook payload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="58"/>
        <source>This holds a character that cannot be sent ({detail}), such as a line break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="61"/>
        <source>This field has a value but no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="62"/>
        <source>The field {detail} is there twice. Names must differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="65"/>
        <source>There is no token in this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="66"/>
        <source>This token holds characters that no token has. Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="69"/>
        <source>This is a store key (X-Auth-Token). Attaching needs a storefront token of one buyer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="73"/>
        <source>This is not an address. It looks like https://host or https://host:8443.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="76"/>
        <source>An address has no user name or password in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="79"/>
        <source>An address ends after the host: leave out the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="82"/>
        <source>An address ends after the host: leave out what follows ? or #.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="85"/>
        <source>Plain http:// is allowed for this computer only. Use https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="88"/>
        <source>An address starts with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="89"/>
        <source>The port is a number from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="90"/>
        <source>This is too long to be taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="91"/>
        <source>This is out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="92"/>
        <source>This is neither yes nor no ({detail}). Use yes, no, 0 (saved) or 1 (not saved).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="96"/>
        <source>The spreadsheet has an error here ({detail}). Correct it there or type a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="100"/>
        <source>Here is a formula without a stored value. Open and save the file in a spreadsheet program first, or type a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="105"/>
        <source>This file has a password. Save it without one, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="108"/>
        <source>This is an old Excel file (.xls). Save it as .xlsx or CSV, then open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="111"/>
        <source>This is no workbook that can be read ({detail}). Save it as .xlsx or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="114"/>
        <source>This file is not written in the encoding {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="117"/>
        <source>{detail} holds no calls. Choose a JSON Lines export with all columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="120"/>
        <source>There is no sheet {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="123"/>
        <source>Type an order ID, such as 5012.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="124"/>
        <source>Paste a token here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="125"/>
        <source>Give this token a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="126"/>
        <source>Type the address of the API, such as https://host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="132"/>
        <source>{path} cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="133"/>
        <source>The disk is full ({path}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="134"/>
        <source>Another program holds {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="135"/>
        <source>Calls are under way. Try again when they have ended; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="138"/>
        <source>{path} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="139"/>
        <source>{path} was written by a newer version of this program and was left untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="142"/>
        <source>{path} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="143"/>
        <source>Reading {path} was given up for another question. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="146"/>
        <source>{path} does not work ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="149"/>
        <source>The keyring is locked. Unlock it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="152"/>
        <source>The keyring does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="153"/>
        <source>The token itself is not there any more. Open Tokens and paste it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="156"/>
        <source>The keyring holds only a part of this token. Paste it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="159"/>
        <source>There is no keyring here; tokens are kept in memory until you close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="162"/>
        <source>The keyring failed ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="164"/>
        <source>The store has a fault of its own ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="166"/>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="167"/>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="168"/>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="169"/>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="170"/>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="171"/>
        <source>No answer (may have arrived)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="172"/>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="175"/>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="176"/>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="177"/>
        <source>Stored differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="178"/>
        <source>Not visible yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="179"/>
        <source>Could not check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="257"/>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="259"/>
        <source>As BigCommerce&apos;s checkout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="262"/>
        <source>{format}, with overrides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="272"/>
        <source>expiry unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="277"/>
        <source>until {time}, {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="284"/>
        <source>PRACTICE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="285"/>
        <source>LIVE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="292"/>
        <source>No connection to the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="294"/>
        <source>The store refused this token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="296"/>
        <source>The store knows no such order for this token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="298"/>
        <source>The store asks to wait {n} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="303"/>
        <source>There was no answer that could be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="304"/>
        <source>The store said no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="308"/>
        <source>ended at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="312"/>
        <source>The data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="321"/>
        <source>{n} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="324"/>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/messages.py" line="326"/>
        <source>{n} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoreFilters</name>
    <message>
        <location filename="../../b2b_desktop/ui/log/more_filters.py" line="48"/>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/more_filters.py" line="49"/>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/more_filters.py" line="50"/>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/more_filters.py" line="51"/>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/more_filters.py" line="52"/>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/more_filters.py" line="53"/>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/more_filters.py" line="54"/>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/more_filters.py" line="55"/>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/more_filters.py" line="58"/>
        <source>Every outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/more_filters.py" line="61"/>
        <source>Every check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/more_filters.py" line="105"/>
        <source>Every token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/more_filters.py" line="113"/>
        <source>With or without a batch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NamesCompleter</name>
    <message>
        <location filename="../../b2b_desktop/ui/names_completer.py" line="25"/>
        <source>Known field names</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <location filename="../../b2b_desktop/ui/notice_bar.py" line="122"/>
        <location filename="../../b2b_desktop/ui/notice_bar.py" line="123"/>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <location filename="../../b2b_desktop/ui/notices.py" line="22"/>
        <source>The call log was damaged and was set aside as {detail}. A fresh one was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/notices.py" line="26"/>
        <source>The settings could not be read; they were set aside as {detail}. The defaults are in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/notices.py" line="31"/>
        <source>The list of tokens could not be read; it was set aside as {detail}. Please add your tokens again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/notices.py" line="36"/>
        <source>The saved form could not be read; it was set aside as {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/notices.py" line="39"/>
        <source>The rows of the last run could not be read; set aside as {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/notices.py" line="42"/>
        <source>The templates could not be read; they were set aside as {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/notices.py" line="45"/>
        <source>The saved exports could not be read; they were set aside as {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/notices.py" line="48"/>
        <source>Nothing can be written down now: {why} Nothing is sent without its record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/notices.py" line="51"/>
        <source>Tokens: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/notices.py" line="52"/>
        <source>{why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/notices.py" line="53"/>
        <source>Practice mode does not work: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/notices.py" line="54"/>
        <source>Today&apos;s backup of the call log was not made: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/notices.py" line="57"/>
        <source>Calls of the last run that were cut off: {detail}. They are in To do; nothing is sent again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionsBar</name>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/options_bar.py" line="43"/>
        <source>Check afterwards (one more request for each order)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/options_bar.py" line="46"/>
        <source>Save order comment where a row does not say it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/options_bar.py" line="78"/>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/options_bar.py" line="84"/>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/options_bar.py" line="88"/>
        <source>Requests at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/options_bar.py" line="89"/>
        <source>Seconds between calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/options_bar.py" line="90"/>
        <source>Pause after equal refusals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/options_bar.py" line="91"/>
        <source>Stop after late orders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderChecks</name>
    <message>
        <location filename="../../b2b_desktop/ui/order/order_checks.py" line="83"/>
        <source>A PO number is one line. Nothing was pasted; the field is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/order_checks.py" line="85"/>
        <location filename="../../b2b_desktop/ui/order/order_checks.py" line="90"/>
        <source>This is too long to be taken; the field is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderLayout</name>
    <message>
        <location filename="../../b2b_desktop/ui/order/order_layout.py" line="56"/>
        <location filename="../../b2b_desktop/ui/order/order_layout.py" line="175"/>
        <source>Save order comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/order_layout.py" line="60"/>
        <source>Check afterwards (reads the order back: one more request)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/order_layout.py" line="154"/>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/order_layout.py" line="154"/>
        <source>sends &quot;{value}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/order_layout.py" line="173"/>
        <source>Order ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/order_layout.py" line="174"/>
        <source>PO number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/order_layout.py" line="178"/>
        <source>About the order comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/order_layout.py" line="195"/>
        <source>&amp;Order ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/order_layout.py" line="196"/>
        <source>&amp;PO number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/order_layout.py" line="233"/>
        <source>&amp;Extra fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/order_layout.py" line="256"/>
        <source>Whether the store also writes the PO number into the order comment.
The documentation says &quot;0&quot; saves it and &quot;1&quot; does not; older texts say the opposite,
and BigCommerce&apos;s own checkout leaves it out. It can be seen only in the order itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinToggles</name>
    <message>
        <location filename="../../b2b_desktop/ui/order/pin_toggles.py" line="25"/>
        <source>Keep the order ID after an accepted call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/pin_toggles.py" line="26"/>
        <source>Keep the PO number after an accepted call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/pin_toggles.py" line="27"/>
        <source>Keep this choice after an accepted call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/pin_toggles.py" line="28"/>
        <source>Keep the extra fields after an accepted call</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PoHints</name>
    <message>
        <location filename="../../b2b_desktop/ui/order/po_hints.py" line="44"/>
        <source>also used for order {order}, {n} min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/po_hints.py" line="47"/>
        <source>{n} characters: longer than usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/po_hints.py" line="51"/>
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
        <location filename="../../b2b_desktop/ui/practice_banner.py" line="52"/>
        <source>New order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/practice_banner.py" line="54"/>
        <source>Orders that appeared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/practice_banner.py" line="65"/>
        <source>Orders that appeared ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/practice_banner.py" line="98"/>
        <source>{n} s ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestBox</name>
    <message>
        <location filename="../../b2b_desktop/ui/order/request_box.py" line="76"/>
        <source>Request preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/request_box.py" line="93"/>
        <source>Copy as curl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/request_box.py" line="99"/>
        <source>With the token...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/row_words.py" line="21"/>
        <source>Order ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/row_words.py" line="22"/>
        <source>PO number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/row_words.py" line="23"/>
        <source>Save comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/row_words.py" line="24"/>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/row_words.py" line="25"/>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/row_words.py" line="26"/>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/row_words.py" line="29"/>
        <source>Recognised by its title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/row_words.py" line="30"/>
        <source>A field of this name was sent to this store before, or a template has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/row_words.py" line="33"/>
        <source>Recognised by what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/row_words.py" line="34"/>
        <source>You chose this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/row_words.py" line="35"/>
        <source>Added by the template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/row_words.py" line="36"/>
        <source>Its title is not known, so nothing of it is sent. Choose what it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/row_words.py" line="41"/>
        <source>shorter than this store&apos;s order IDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/row_words.py" line="42"/>
        <source>far from this store&apos;s order IDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/row_words.py" line="43"/>
        <source>looks like a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/row_words.py" line="44"/>
        <source>looks like a date or a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/row_words.py" line="45"/>
        <source>looks like an amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/row_words.py" line="46"/>
        <source>looks like a telephone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/row_words.py" line="47"/>
        <source>named as something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/row_words.py" line="57"/>
        <source>Field {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/row_words.py" line="70"/>
        <source>What an exported result says of the row; never sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/row_words.py" line="72"/>
        <source>You chose this: nothing of it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/row_words.py" line="84"/>
        <source>No column holds the order IDs: choose one above its title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/row_words.py" line="86"/>
        <source>The order ID is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/row_words.py" line="94"/>
        <source>{text} is neither yes nor no ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/row_words.py" line="96"/>
        <source>{text} saves it ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/row_words.py" line="98"/>
        <source>{text} does not save it ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/row_words.py" line="107"/>
        <source>Unticked: {look}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/row_words.py" line="112"/>
        <source>Unusual: {look}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowsFlow</name>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/rows_flow.py" line="79"/>
        <source>Reading...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/rows_flow.py" line="85"/>
        <source>First say what the rows read before shall do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/rows_flow.py" line="87"/>
        <source>The rows are being worked on; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/rows_flow.py" line="104"/>
        <source>There are no rows yet: paste order IDs, or import a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/rows_flow.py" line="138"/>
        <source>Reading was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/rows_flow.py" line="142"/>
        <source>The text is too long to be shown here; paste it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowsFoot</name>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/rows_page.py" line="140"/>
        <source>Check rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowsHead</name>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/rows_page.py" line="48"/>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/rows_page.py" line="49"/>
        <source>Import file...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/rows_page.py" line="52"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/rows_page.py" line="53"/>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/rows_page.py" line="54"/>
        <source>Clear rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowsKeeping</name>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/rows_keeping.py" line="98"/>
        <source>From the last run, in {mode}: rows {n}. Look at them before you send.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunActions</name>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_actions.py" line="70"/>
        <source>There is no batch for which this can be done now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_actions.py" line="105"/>
        <source>Reading orders back: {n}...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_actions.py" line="114"/>
        <source>None of the selected rows has been sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_actions.py" line="135"/>
        <source>Nothing was sent. {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunChips</name>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_chips.py" line="91"/>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_chips.py" line="93"/>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_chips.py" line="96"/>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunFlow</name>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/run_flow.py" line="103"/>
        <source>Planning...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/run_flow.py" line="141"/>
        <source>Token or mode changed meanwhile; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/check/run_flow.py" line="160"/>
        <source>The batch was not started and nothing was sent. {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunHead</name>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_head.py" line="78"/>
        <source>Batch that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_head.py" line="84"/>
        <source>Progress of the batch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunModel</name>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_model.py" line="288"/>
        <source>Order ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_model.py" line="289"/>
        <source>PO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_model.py" line="290"/>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_model.py" line="291"/>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_model.py" line="292"/>
        <source>Attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/run_model.py" line="293"/>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <location filename="../../b2b_desktop/ui/said_words.py" line="16"/>
        <source>Too late: those before it were refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/said_words.py" line="17"/>
        <source>The program ended before the answer came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/said_words.py" line="18"/>
        <source>No connection to the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/said_words.py" line="19"/>
        <source>This request cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/said_words.py" line="20"/>
        <source>The store did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/said_words.py" line="23"/>
        <source>Stopped before it was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/said_words.py" line="24"/>
        <source>Stopped after it had left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendBar</name>
    <message>
        <location filename="../../b2b_desktop/ui/order/send_bar.py" line="22"/>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/send_bar.py" line="23"/>
        <source>Undo clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/send_bar.py" line="24"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/send_bar.py" line="34"/>
        <source>Attach to new order - {mode}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/send_bar.py" line="36"/>
        <source>Sending {order}... - {mode}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/send_bar.py" line="37"/>
        <source>Attach to {order} - {mode}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendFlow</name>
    <message>
        <location filename="../../b2b_desktop/ui/send_flow.py" line="128"/>
        <source>This form was filled in {before}. Sending it now goes to {now}: order {n}, PO {po}, as {token}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/send_flow.py" line="134"/>
        <source>Send it in {mode}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/send_flow.py" line="135"/>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/send_flow.py" line="140"/>
        <source>Order {n} would get neither a PO number nor an extra field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/send_flow.py" line="141"/>
        <source>Nothing to attach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/send_flow.py" line="141"/>
        <source>Send anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/send_flow.py" line="143"/>
        <source>The store accepted a call for order {n} before. Send another one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/send_flow.py" line="144"/>
        <source>Sent before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/send_flow.py" line="144"/>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/send_flow.py" line="186"/>
        <source>Order {n}: {result}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/send_flow.py" line="190"/>
        <source>Order {n} was NOT sent and nothing was saved. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/send_flow.py" line="213"/>
        <source>Order {n}: waiting {s} s for the store&apos;s budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/send_flow.py" line="214"/>
        <source>Order {n}: the store asks to wait {s} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/send_flow.py" line="215"/>
        <source>Order {n}: trying again in {s} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/send_flow.py" line="216"/>
        <source>Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SentRow</name>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/sent_row_words.py" line="21"/>
        <source>Not a row that can be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/sent_row_words.py" line="22"/>
        <source>The order is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/sent_row_words.py" line="23"/>
        <source>Accepted before in this store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/sent_row_words.py" line="24"/>
        <source>Without a PO number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/sent_row_words.py" line="25"/>
        <source>An unusual number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/sent_row_words.py" line="26"/>
        <source>No token matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/sent_row_words.py" line="27"/>
        <source>Not ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/run/sent_row_words.py" line="56"/>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <location filename="../../b2b_desktop/ui/settings/settings_dialog.py" line="42"/>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/settings/settings_dialog.py" line="59"/>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/settings/settings_dialog.py" line="60"/>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/settings/settings_dialog.py" line="61"/>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/settings/settings_dialog.py" line="65"/>
        <source>as the operating system names you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/settings/settings_dialog.py" line="109"/>
        <source> characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/settings/settings_dialog.py" line="72"/>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/settings/settings_dialog.py" line="66"/>
        <source>as the network names it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/settings/settings_dialog.py" line="73"/>
        <source>Sent by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/settings/settings_dialog.py" line="74"/>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/settings/settings_dialog.py" line="75"/>
        <source>Connect within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/settings/settings_dialog.py" line="76"/>
        <source>Answer within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/settings/settings_dialog.py" line="77"/>
        <source>Whole call within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/settings/settings_dialog.py" line="78"/>
        <source>Remark on a PO number above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/settings/settings_dialog.py" line="79"/>
        <source>This computer uses at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/settings/settings_dialog.py" line="80"/>
        <source>Kept for sends by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/settings/settings_dialog.py" line="91"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/settings/settings_dialog.py" line="94"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/settings/settings_dialog.py" line="112"/>
        <source> % of the store&apos;s requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/settings/settings_dialog.py" line="115"/>
        <source> requests a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/settings/settings_dialog.py" line="148"/>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettleDialog</name>
    <message>
        <location filename="../../b2b_desktop/ui/log/settle_dialog.py" line="39"/>
        <location filename="../../b2b_desktop/ui/log/settle_dialog.py" line="64"/>
        <source>Dealt with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/settle_dialog.py" line="54"/>
        <source>It leaves To do. Nothing is sent, the log keeps what happened, and it can be opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/settle_dialog.py" line="58"/>
        <source>&amp;What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/settle_dialog.py" line="61"/>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/settle_dialog.py" line="62"/>
        <source>such as: phoned the store, entered by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/settle_dialog.py" line="71"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/settle_dialog.py" line="88"/>
        <source>Say in a few words what was done; the log keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettleFlow</name>
    <message>
        <location filename="../../b2b_desktop/ui/log/settle_flow.py" line="58"/>
        <source>Choose open calls to say that they were dealt with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/settle_flow.py" line="60"/>
        <source>Order {n} was dealt with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/settle_flow.py" line="63"/>
        <source>{n} calls were dealt with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/settle_flow.py" line="76"/>
        <source>Choose calls that were dealt with to open them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/settle_flow.py" line="85"/>
        <source>Looked for in the store and not there; left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/settle_flow.py" line="114"/>
        <source>{n} calls were written down, the rest was not. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/settle_flow.py" line="118"/>
        <source>None of these calls could be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/settle_flow.py" line="127"/>
        <source>Calls that are open again: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/settle_flow.py" line="131"/>
        <source>Order {n} was dealt with: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/settle_flow.py" line="133"/>
        <source>{n} calls were dealt with: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/settle_flow.py" line="135"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetEdits</name>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/sheet_edits.py" line="145"/>
        <source>Working on the rows...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/sheet_model.py" line="141"/>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/sheet_model.py" line="141"/>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/sheet_model.py" line="248"/>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/sheet_model.py" line="252"/>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/sheet_model.py" line="254"/>
        <source>Found in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/sheet_model.py" line="254"/>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/sheet_model.py" line="260"/>
        <source>Only ticked rows are sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/sheet_model.py" line="303"/>
        <source>Filled in from the template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/sheet_model.py" line="305"/>
        <source>Characters one cannot see are shown as their code points.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <location filename="../../b2b_desktop/ui/status_bar.py" line="52"/>
        <source>{left} of {all} left this minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/status_bar.py" line="54"/>
        <source>{left} of {all} left this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/status_bar.py" line="58"/>
        <source> (others {n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/status_bar.py" line="64"/>
        <source>in flight {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/status_bar.py" line="68"/>
        <source>To do {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/status_bar.py" line="73"/>
        <source>tokens: keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/status_bar.py" line="74"/>
        <source>tokens: memory, until you close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusFlow</name>
    <message>
        <location filename="../../b2b_desktop/ui/status_flow.py" line="93"/>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/status_flow.py" line="94"/>
        <source>No connection to the store</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <location filename="../../b2b_desktop/ui/batch/step_bar.py" line="44"/>
        <source>1  Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/step_bar.py" line="45"/>
        <source>2  Check rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/step_bar.py" line="46"/>
        <source>3  Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/step_bar.py" line="47"/>
        <source>4  Result</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="38"/>
        <source>Accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="39"/>
        <source>The store took the call; whether it kept the values is not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="45"/>
        <source>Not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="46"/>
        <source>This buyer may not place orders, or the order is another buyer&apos;s. {po} was NOT saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="53"/>
        <source>No such order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="54"/>
        <source>The store knows no order {order} for this buyer. {po} was NOT saved. Check the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="62"/>
        <source>Too late: the store already has its record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="63"/>
        <source>{po} was NOT saved. A new order takes it only within 10 seconds of its creation; whoever holds the store key can still put it on this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="71"/>
        <source>The token has ended or was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="72"/>
        <source>{po} was NOT saved. Paste a fresh token, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="76"/>
        <source>The store wants other values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="77"/>
        <source>{po} was NOT saved. Change what the store asks for and send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="83"/>
        <source>The store asks to wait {wait} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="84"/>
        <source>{po} was not saved by this call; a manual send goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="90"/>
        <source>The store said no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="91"/>
        <source>{po} was NOT saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="95"/>
        <source>The address sent us elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="96"/>
        <source>{po} was NOT saved. A token never follows to another address; check the token&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="104"/>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="113"/>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="201"/>
        <source>No answer; it may have arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="105"/>
        <source>The store had a fault of its own. {po} may or may not be saved. Look at the order in the store before you send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="114"/>
        <source>The connection ended after the call had left. {po} may or may not be saved. Look at the order in the store before you send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="122"/>
        <source>An answer that cannot be understood; it may have arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="123"/>
        <source>{po} may or may not be saved. Look at the order in the store before you send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="131"/>
        <source>Not sent: no connection to the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="132"/>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="137"/>
        <source>{po} was NOT saved. Nothing left this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="136"/>
        <source>Not sent: this request cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="142"/>
        <source>It was stopped after it had left. {po} may or may not be saved. Look at the order in the store before you send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="147"/>
        <source>It was never sent. {po} was NOT saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="159"/>
        <source>It is also looked for by itself when the store answers again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="165"/>
        <source>It said: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="168"/>
        <source>Technical reason: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="176"/>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="177"/>
        <source>Use the other format...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="178"/>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="179"/>
        <source>Load into form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="180"/>
        <source>Paste a fresh token...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="181"/>
        <source>Dealt with...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="182"/>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="183"/>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="184"/>
        <source>Late list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="191"/>
        <source>Waiting for its turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="192"/>
        <source>Nothing was sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="194"/>
        <source>On its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="195"/>
        <source>The store has not answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="199"/>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/summary_words.py" line="211"/>
        <source>What was to be attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/care_words.py" line="27"/>
        <source>Made on {computer}; added here to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/care_words.py" line="37"/>
        <source>Dealt with {time} by {who}: {note}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TabTitle</name>
    <message>
        <location filename="../../b2b_desktop/ui/batch/tab_title.py" line="29"/>
        <location filename="../../b2b_desktop/ui/batch/tab_title.py" line="38"/>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/tab_title.py" line="40"/>
        <source>Batch {done}/{all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableFlow</name>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/table_flow.py" line="79"/>
        <source>The rows are being worked on; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/table_flow.py" line="124"/>
        <source>Line {n}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TargetFlow</name>
    <message>
        <location filename="../../b2b_desktop/ui/target_flow.py" line="87"/>
        <source>Add a token first: Ctrl+T. Or switch to Practice to try things out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateBar</name>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/template_bar.py" line="139"/>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/template_bar.py" line="57"/>
        <source>Save as template...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/template_bar.py" line="60"/>
        <source>Remove template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/template_bar.py" line="62"/>
        <source>Undo remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/template_bar.py" line="63"/>
        <source>Use PO number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/template_bar.py" line="64"/>
        <source>Use comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/template_bar.py" line="67"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/template_bar.py" line="68"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/template_bar.py" line="87"/>
        <source>No template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/template_bar.py" line="100"/>
        <source>Use PO number {po} for rows without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/template_bar.py" line="105"/>
        <source>Do not save order comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/template_bar.py" line="107"/>
        <source>Save order comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/template_bar.py" line="146"/>
        <source>Name of the template</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <location filename="../../b2b_desktop/ui/order/template_dialog.py" line="31"/>
        <source>Save as template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/template_dialog.py" line="36"/>
        <location filename="../../b2b_desktop/ui/order/template_dialog.py" line="53"/>
        <source>Name of the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/template_dialog.py" line="55"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/template_dialog.py" line="61"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateFlow</name>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/template_flow.py" line="90"/>
        <source>Template {name} is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/template_flow.py" line="108"/>
        <source>There are no rows yet; choose the template once they are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/template_flow.py" line="110"/>
        <source>The rows are being worked on; choose the template again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/template_flow.py" line="120"/>
        <source>What the rows share: {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/template_flow.py" line="124"/>
        <source>What the order form holds: {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/template_flow.py" line="128"/>
        <source>PO number {po}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/template_flow.py" line="129"/>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/template_flow.py" line="139"/>
        <source>There is nothing to save: no field and no PO number that rows share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/template_flow.py" line="156"/>
        <source>Template {name} was removed; what it filled in stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/template_flow.py" line="170"/>
        <source>Rows without a PO number get {po}; step Check rows shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/template_flow.py" line="178"/>
        <source>Rows that do not say it: order comments are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/editing/template_flow.py" line="180"/>
        <source>Rows that do not say it: order comments are saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplatePicker</name>
    <message>
        <location filename="../../b2b_desktop/ui/order/template_picker.py" line="44"/>
        <source>Save...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/template_picker.py" line="45"/>
        <source>Save what the form holds as a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/template_picker.py" line="47"/>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/template_picker.py" line="70"/>
        <source>No template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/template_picker.py" line="77"/>
        <source>Use PO number {po}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/template_picker.py" line="80"/>
        <source>Do not save order comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/order/template_picker.py" line="82"/>
        <source>Save order comment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextBar</name>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/text_bar.py" line="32"/>
        <source>The first line holds titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/text_bar.py" line="35"/>
        <source>Separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/text_bar.py" line="41"/>
        <source>Read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/rows/text_bar.py" line="59"/>
        <source>The rows were edited since. Undo that to change this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimingChart</name>
    <message>
        <location filename="../../b2b_desktop/ui/log/timing_chart.py" line="26"/>
        <source>Timing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/timing_chart.py" line="51"/>
        <source>There is no timing for this call yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/timing_chart.py" line="75"/>
        <source>{n} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/timing_chart.py" line="81"/>
        <source>Click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/timing_chart.py" line="83"/>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/timing_chart.py" line="87"/>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/timing_chart.py" line="88"/>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/timing_chart.py" line="89"/>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/timing_chart.py" line="90"/>
        <source>Wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/timing_chart.py" line="91"/>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/timing_chart.py" line="94"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_dialog.py" line="46"/>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_dialog.py" line="52"/>
        <source>Add token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_dialog.py" line="53"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_dialog.py" line="54"/>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_dialog.py" line="55"/>
        <source>Copy token...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_dialog.py" line="56"/>
        <source>Remove...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_dialog.py" line="57"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_dialog.py" line="74"/>
        <source>Tokens are kept in the keyring of the operating system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_dialog.py" line="76"/>
        <source>Tokens are kept in memory until you close: there is no keyring to keep them in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_dialog.py" line="78"/>
        <source>Looking for the keyring...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_dialog.py" line="104"/>
        <source>Saved for this run only. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_dialog.py" line="107"/>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_dialog.py" line="112"/>
        <source>Nothing was changed. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_dialog.py" line="120"/>
        <source>Removed, its secret too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_dialog.py" line="128"/>
        <source>The store takes this token. It shows no order yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_dialog.py" line="130"/>
        <source>The store takes this token: order {n} could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_dialog.py" line="179"/>
        <source>Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_dialog.py" line="191"/>
        <location filename="../../b2b_desktop/ui/tokens/token_dialog.py" line="195"/>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_dialog.py" line="209"/>
        <source>What you typed is not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_dialog.py" line="210"/>
        <source>It is lost when you go on without saving it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_dialog.py" line="221"/>
        <source>Saving...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_dialog.py" line="229"/>
        <source>Reading one order...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_dialog.py" line="244"/>
        <source>{name} and its secret are deleted. The calls made with it stay in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_dialog.py" line="247"/>
        <source>Remove this token?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_dialog.py" line="249"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenFlow</name>
    <message>
        <location filename="../../b2b_desktop/ui/token_flow.py" line="115"/>
        <source>Copied as curl, the token redacted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/token_flow.py" line="133"/>
        <source>Whoever has the token of {name} can act as this buyer until it ends. The clipboard is emptied after 30 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/token_flow.py" line="138"/>
        <source>Copy the token?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/token_flow.py" line="140"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/token_flow.py" line="219"/>
        <source>Copied. The clipboard is emptied after 30 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenForm</name>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_form.py" line="94"/>
        <source>Kept. Paste here only to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_form.py" line="178"/>
        <source>&amp;Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_form.py" line="180"/>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_form.py" line="181"/>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_form.py" line="182"/>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_form.py" line="233"/>
        <source>A token is bound to its address: paste it again for another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_form.py" line="245"/>
        <source>No readable claims: it is kept as it is, expiry unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_form.py" line="252"/>
        <source>no e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_form.py" line="253"/>
        <source>store {hash}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_form.py" line="254"/>
        <source>storefront {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_form.py" line="255"/>
        <source>customer {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_form.py" line="250"/>
        <source>EXPIRED: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_form.py" line="75"/>
        <source>Paste the token, or any text that holds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_form.py" line="259"/>
        <source>It says of itself (not verified): {claims}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenList</name>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_list.py" line="28"/>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/tokens/token_list.py" line="64"/>
        <source>No token yet. Paste one on the right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <location filename="../../b2b_desktop/ui/top_bar.py" line="39"/>
        <location filename="../../b2b_desktop/ui/top_bar.py" line="98"/>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/top_bar.py" line="42"/>
        <location filename="../../b2b_desktop/ui/top_bar.py" line="109"/>
        <source>Tokens...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/top_bar.py" line="71"/>
        <source>No token yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/top_bar.py" line="99"/>
        <location filename="../../b2b_desktop/ui/top_bar.py" line="101"/>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/top_bar.py" line="125"/>
        <source>LIVE real orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/top_bar.py" line="127"/>
        <source>PRACTICE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/top_bar.py" line="129"/>
        <source>LIVE on this computer: LOCAL</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerifyFlow</name>
    <message>
        <location filename="../../b2b_desktop/ui/log/verify_flow.py" line="60"/>
        <source>The log is being verified already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/verify_flow.py" line="65"/>
        <source>Verifying the call log...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/verify_flow.py" line="83"/>
        <source>The call log could not be verified. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/verify_flow.py" line="86"/>
        <source>Verifying was ended: not all of the call log was looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/verify_flow.py" line="94"/>
        <source>Show...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerifyLog</name>
    <message>
        <location filename="../../b2b_desktop/ui/log/verify_words.py" line="17"/>
        <source>This part of the log cannot be read: {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/verify_words.py" line="20"/>
        <source>The file itself is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/verify_words.py" line="21"/>
        <source>A part of the file is not as this program makes it: {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/verify_words.py" line="24"/>
        <source>What was written down of it was changed afterwards (record {where}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/verify_words.py" line="27"/>
        <source>The log shows something else than was written down of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/verify_words.py" line="30"/>
        <source>Something beside the calls was changed: {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/verify_words.py" line="33"/>
        <source>A count does not add up: {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/verify_words.py" line="48"/>
        <source>The call log is whole: {calls} calls and {records} records are just as they were written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/verify_words.py" line="57"/>
        <source>{n} calls were changed after they were written{orders}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/verify_words.py" line="59"/>
        <source>1 call was changed after it was written{orders}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/verify_words.py" line="62"/>
        <source>Parts of the log could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/verify_words.py" line="65"/>
        <source>{n} things beside the calls do not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/verify_words.py" line="67"/>
        <source>1 thing beside the calls does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/verify_words.py" line="70"/>
        <source>There may be more; looking ended there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/verify_words.py" line="76"/>
        <source>{calls} calls and {records} records were looked at. Nothing was changed or mended, and the orders in the store are as they were. A backup of an earlier day can be restored under Tools, Log data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/verify_words.py" line="101"/>
        <source> (orders {list})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/verify_words.py" line="103"/>
        <source> (order {list})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowDialogs</name>
    <message>
        <location filename="../../b2b_desktop/ui/window_dialogs.py" line="77"/>
        <source>Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/window_dialogs.py" line="78"/>
        <source>Keep running</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowPage</name>
    <message>
        <location filename="../../b2b_desktop/ui/window_page.py" line="130"/>
        <source>What to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/window_page.py" line="131"/>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/window_page.py" line="132"/>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <location filename="../../b2b_desktop/ui/batch/work_bar.py" line="36"/>
        <source>How far it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/batch/work_bar.py" line="39"/>
        <location filename="../../b2b_desktop/ui/batch/work_bar.py" line="41"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_TaskLine</name>
    <message>
        <location filename="../../b2b_desktop/ui/log/task_bar.py" line="70"/>
        <source>How far it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/task_bar.py" line="74"/>
        <location filename="../../b2b_desktop/ui/log/task_bar.py" line="76"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/task_bar.py" line="89"/>
        <source>{task} Ending...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../b2b_desktop/ui/log/task_bar.py" line="92"/>
        <source>{task} {n} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
