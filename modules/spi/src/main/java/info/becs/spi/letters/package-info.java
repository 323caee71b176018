/// # Letters
/// > E-mail and short messages, handed in with the change that they tell of.
///
/// A module declares its kinds of letters with `ModuleInfo.letter`, each a {@link info.becs.spi.letters.LetterTemplate} in
/// both languages, and hands letters to the {@link info.becs.spi.letters.Mailer} in its transaction:
/// ```java
/// platform.find(Mailer.class).orElseThrow().send(Letter.of(DECIDED)
///     .toMail(applicant.mail()).in(applicant.language())
///     .fact("number", number).about(applicant.id()));
/// ```
/// - A letter leaves exactly if the transaction commits; a mail server that is down holds nothing up.
/// - Its words are fixed when it is handed in. A theme may replace them: `letters/<name>.<language>.txt`.
/// - What is a key to something (a one-time link, a code) is a *secret fact*: staff who read the outbox do not see it, and it
///   is forgotten once the letter has left or is of no use any more (`Letter.until`).
/// - It leaves once over all nodes, as far as SMTP allows: a server that dies between handing it over and writing that down
///   hands it over again, with the same Message-ID.
/// - What somebody may stop is handed in with `Letter.ifStillWanted`: the module's {@link info.becs.spi.letters.LetterConsent} is
///   asked again right before it leaves, because a letter may have waited for days.
/// - Without a mail server, or a {@link info.becs.spi.letters.SmsGateway}, letters are kept in the outbox and shown there.
/// - Short messages cost money: so many a day to one number and in all, then {@link info.becs.spi.Problem.Kind#TOO_MANY}.
///
/// Test it with `FakeMailer` (in `FakePlatform`: `platform.letters()`), `FakeSmsGateway` and `FakeLetterConsent`.
///
/// @since 1.0
package info.becs.spi.letters;
