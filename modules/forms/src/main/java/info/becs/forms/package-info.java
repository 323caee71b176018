/// # Forms
/// > Every intake of the society: one definition, drawn page by page without a script, validated by one engine, kept exactly once.
///
/// Parts, each knowing only those above it:
/// - `definition`: a form compiled from the files of its module, and nothing that is not in the vocabulary.
/// - `answers`: what was typed or sent, tidied, pruned, calculated, judged.
/// - `modules`: form modules as files, as rows, as open forms.
/// - `plans`: what would change, before it does.
/// - `vault`: the keyset, sealing and opening.
/// - `files`: what comes with a submission, its store, its safe picture, its scan.
/// - `submissions`: taking in, receipts, status, erasure.
/// - `exports`: what was handed in, as tables.
/// - `pages`: drafts and the public pages.
///
/// ## What it promises
/// - **F1** A form module in the server's folder is verified whole before anything is kept: archive, manifest, vocabulary, wording in both languages, its own test cases. A broken one is refused with file, JSON pointer and cure, and changes nothing.
/// - **F2** A form module is installed only if its own test cases come out as it says, down to the sentences that people would read.
/// - **F3** Opening and closing a form is a change of rows in one transaction; every node follows within two seconds. At most one version of a form is open.
/// - **F4** What people type means the same as what apps send: Bangla digits, lakh commas, empty boxes, days in three boxes, blank rows.
/// - **F5** Answers to questions that were not asked are dropped before they are judged, and are not kept; so are answers to questions that stood there and could not be answered.
/// - **F6** Whoever breaks a rule reads, in their language, at the field, what to do; what was typed stays in place; nothing is kept.
/// - **F7** The same instance id with the same answers gives the same receipt, however often and wherever it arrives, also after the form was changed or closed; with other answers it is refused.
/// - **F8** The receipt number is random and checks itself; the secret has 80 bits, is derived from the instance id with the installation's pepper, and is kept only as a keyed hash.
/// - **F9** A wrong number and a wrong secret get the very same answer after the same work.
/// - **F10** Every form can be filled in without a script: drafts on the server, one more row and one less as buttons, conditions as CSS that the server checks again.
/// - **F11** A draft is found only by the key in its browser's cookie, is gone 30 days after the last change, and keeps nothing of what was written once it is handed in.
/// - **F12** Patterns of a definition run in linear time; answers are read within limits of size, depth and count.
/// - **F13** Every version stays as it was installed, and what was handed in names its own by version and hash; the same version with other content, an older version by enabling, and an id of another maker are refused.
/// - **F14** A form goes from draft to open, closing, closed and retired, by hand or by dates; while it is closing nobody is given it and what was begun is taken. A version that nobody had takes test submissions, which vanish when it is published.
/// - **F15** A signature that is there must be good: Ed25519 over all files, by a key that two people trust for this maker, neither expired nor revoked. What staff send in without one is installed only when a second person agrees.
/// - **F16** A plan says beforehand, in both languages, what will appear where, what is asked in which data class, and what differs from the version that people had, with how many of the newest submissions answer what is taken away. A key never changes its type, except to text.
/// - **F17** Long lists (areas, merchants) and clocks are data: of the platform, or rule packs of the form module, checked at install like everything else. A choice that must lie within another answer is checked on the server, whoever sends it; without a script a button shows what there is to choose from.
/// - **F18** A consent is answered with the version of the text that was agreed to, is never ticked beforehand, and without a tick there is no answer.
/// - **F19** Whoever stops in the middle gets a code of 80 bits, and goes on with it on another phone; only its hash is kept. Every wrong code gets the very same answer, and so many a minute are borne.
/// - **F20** A receipt shows its secret in groups, as easy words and as a QR code, lets the sender see whether it was copied rightly before it can be taken off the device, and shows a copy of what was sent with its hash, to that browser, for a day.
/// - **F21** Answers of the classes S and X are kept encrypted with a key of their submission alone, bound to its id and wrapped by a keyset that is not in the database; what is written into a draft, with a key that only its browser has. A node whose keyset does not fit does not start.
/// - **F22** Who has answered the same in a field that is searched, is found by marks (HMACs) without opening any answer; a number that many give out, such as that of an order, only together with whose it is; also from what an officer types as a whole.
/// - **F23** Erasing a submission destroys its key, its marks and all that is not public; the receipt and what may be published stay.
/// - **F24** What looks like a machine's (filled in quicker than a person can; in a rush without the sum that browsers work out then) is taken like everything else and held back until staff release it; its status page says so. Nothing is asked while it is calm, and nobody is shut out.
/// - **F25** A file is for one submission and one field. It is stored before it is acknowledged, sealed from its first byte; its content says what it is; pictures are decoded whole and shown only as fresh ones made here. What is refused leaves nothing, what is not handed in vanishes with its draft, and what was sent is only downloaded, never shown as it came: before it was looked through for malware only by staff who say why and that they know, or by nobody where the operator wants that; what is infected by nobody.
/// - **F26** A form says which answers may stand there beforehand: those that the sender's own account knows, and those that a link brings. A link brings nothing sensitive, agrees to nothing, and nothing that breaks a rule; nothing is kept by following it, and what somebody has begun is not changed by it.
/// - **F27** What was handed in is exported as tables with the columns of all versions of its form, whatever is open now; nothing that is sensitive in any of them, and nothing that a program for tables would calculate. Who has exported how much stands in the audit log.
/// - **F28** After a submission was handed in, its sender and staff add files with what they write to each other: each once, however often it is sent, by the same rules as those of the form, so many a side and day. They are kept with the message or not at all. An app sends them before its reply, with number and secret. What staff have sent is saved by whoever has both, by page or app: a picture as it was made here, a paper as it was sent, never before it was looked through where something looks; what the sender gave is handed out to nobody there.
/// - **F29** By night what a form no longer keeps is erased, as it would be for whoever asks for it; never what somebody holds or still works with, and nothing while a module that has told of such is not there. What is held is erased for nobody, and the sentence says why.
/// - **F30** A text that suggests names suggests those of its form's list and those that a register knows besides, a hundred at most; without a register the list alone. Of a register that knows more, those that are asked for most; with a script the others are found by typing, however they are spelled, ten at a time, and nothing that the register does not tell everybody.
/// - **F31** Other modules keep files of their own by the same rules as those of forms: sealed, looked through, shown as fresh pictures. Such a file is found by its id and kind together, is among those of no submission, and is erased with its key.
/// - **F32** What another module handles is opened there and nowhere else: here neither its answers nor its files are shown, exported or found, whatever one may besides; the refusal names the place. While that module is closed nobody opens it; once it is uninstalled, those who may see the strictly kept answers. Whoever that module keeps it from does not erase it either.
/// - **F33** The sample set-up brings made-up complaints of the past months, marked as such, by the way that every submission goes: once, also after a crash in between, and in no other set-up.
/// - **F34** A module may hold several forms. They are verified whole, planned form by form, installed, opened, changed, rolled back and closed together, each in one transaction; the version is the module's, the life is each form's. What staff or a date has closed is not opened by a change of version, and what a version does not have any more closes and stays readable.
/// - **F35** A form may want its mobile number shown to be the sender's: a code goes there, once a minute and so often a day, and
///   without it nothing is handed in and nothing lost of what was typed. Whoever is signed in and has answered from that number
///   shows nothing again. Whose it is makes no difference to any answer. Where there is no gateway, or the operator wants none,
///   nobody is asked; a form that does not want it never asks.
/// - **F36** Whoever handed something in has it erased on its status page, without an account or a script: after two weeks or what a setting says, until which they take it back there; asked twice its day stays. What somebody holds or an authority has not done with is put off, with why and since when, for both sides to read, and goes in the night after. It is done by night, once, also after nights without a server.
/// - **F37** What somebody hands in while they are signed in stands in their account, and the receipt says so; what they sent before they add once, with number and secret. There everything that the status page offers is done without the secret, on pages without a script and by the API. What stands in another account is for nobody else: the answer is that of what is not there. An app hands in for others, and has nothing in its account.
/// - **F38** A field may have its choices from the module that handles the form, and lines may say its words: what is offered now stands on the
///   page, in the definition that clients draw and in what is judged, on every node; what is not is refused at its field, and so is what another
///   answer does not go with. What was handed in is read for good with the labels that it had then. While that module is not there, a form has
///   what its definition lists; where nothing is offered, nothing is taken in, and the sentence says so.
///
/// Not here yet: a builder.
///
/// ## For themes: the facts
/// Template `forms/list`: `heading`, `intro`, `items` [{title, intro, path}], `statusPath`, `statusLabel`, `resumePath`, `resumeLabel`.
///
/// Template `forms/front`, a block of the front page: `block` {items [{id, title, intro, path, call}], statusPath, statusLabel}.
///
/// Template `forms/page`: `form` {id, title, intro}; `step` {number, count, title, numberText, countText}; `intro` of the page; `action` (path of the POST; may have a query); `draft` (hidden field of that name); `notice` (may be empty); `errors` [{id, label, message}] (id: of the row); `rows`; `conditions`; `files` (whether the form has to be sent as multipart/form-data); `trap` and `trapLabel` (a text field that people must not see nor reach); `next` (label of button `_next`); `back` (whether there is a button `_back`); `later` (label of button `_later`).
///
/// A row is {kind, id, name, label, hint, required, optionalLabel, error, value, showIf, …}:
/// - `heading`, `help` {text}; `group` {legend, hint, rows}
/// - `text` {type, inputmode, autocomplete}; `longtext` {rows}; `number`, `money` {inputmode}
/// - `date` {day, month, year, each {id, name, value, label}}; `datetime` {the same, hour, minute}, each with {wide}: for more digits
/// - `one`, `select` {options, placeholder, groups: [{label, options}]}, `many`, `yesno` {options: [{id, value, label, checked}]}; a `select` whose choices hang on another answer has {chooseName, chooseLabel, chooseHint, chooseBy}: a button that shows them
/// - `text` may have {suggestions, ask: where a script asks for more of them, what was typed at its end; empty where there are no more}
/// - `file` {accept, limit, file: {name, labelName, removeName, removeLabel} or empty}
/// - `tick` {value, checked, agreed: the text of a consent}; `result` {value}: calculated, only to read; of a sum of money also {add, subtract}: names of the fields, for a script
/// - `repeat` {legend, items: [{number, legend, rows, removeName, removeLabel}], addName, addLabel}; an empty name means: no button
///
/// `showIf` is a class for the row's outermost element, or empty. `conditions` are whole CSS rules about these classes, each safe to print into a `<style>` element as it is (no quotes, no angle brackets, no ampersands). Two rows may have the same `name`: of such a pair only one is seen.
///
/// Template `forms/check`: `form`, `heading`, `action`, `draft`, `sections` [{title, changeName, changePath, rows: [{label, value}]}], `submit` (label of button `_submit`), `back`; `work` (empty, or the sum to work out: salt, hash, signature, limit) and `working`.
///
/// Template `forms/code`: `form`, `heading`, `intro`, `action`, `draft`, `errors`, `rows` (one text row, or none before a code was sent), `submit` (label of the first button; empty without rows), `send` (label of button `_send`), `change` (label of button `_back`).
///
/// Template `forms/receipt`: `form`, `heading`, `number`, `secretGroups`, `secretWords`, `qr` {size, path}, `statusPath`, `savedAt`, `next` [lines], `deadlines` as on the status page, `four` [a text row], `fourSubmit` (label of button `_four`), `fourRight` (a sentence once it was right), `copyPath`, `copyLabel`, `action`, `done` (label of button `_done`: forgets the receipt on this device; drawn once `fourRight` is there).
///
/// Template `forms/copy`: `form`, `heading`, `number`, `savedAt`, `version`, `sections` as in the check, `sha256`, `backPath`.
///
/// Template `forms/later`: `form`, `heading`, `intro`, `groups`, `qr`, `until`, `resumePath`, `onPath`, `on`. Template `forms/resume`: `heading`, `intro`, `action`, `rows`, `errors`, `submit`.
///
/// Template `forms/status`: `heading`, `back` and `backLabel` (the page before; may be empty), `action`, `rows` (two text rows, `number` and `secret`), `submit`, `errors`, `found`, and if found `number`, `formTitle`, `steps` [{at, what}] (`at` is empty where `what` says the day); `sayings` have `files` [{name, size, sha256}], `choices` say with `files` that theirs is sent as multipart/form-data.
package info.becs.forms;
