/// # Sign-in
/// > How people show who they are: password, authenticator app, recovery code, passkey, a link by e-mail, a code
/// > by SMS or e-mail.
///
/// - **CI1** Whether somebody has an account is told by no answer, and by no work that is done for it.
/// - **CI2** Guessing is slowed down, for a name in all its spellings and on all nodes together; its victim still comes in, by a
///   browser that is known, a link or a passkey.
/// - **CI3** A code, a link, a ticket and the answer of a passkey open once, of two at the same time one, and only in the
///   browser in which they were asked for.
/// - **CI4** A passkey counts for the address that the operator has named, with its owner there; a copy shows by its count.
/// - **CI5** A password is kept as Argon2id; what many people take is refused in every script.
/// - **CI6** Factors are changed by their owner, signed in a short while ago: no token does it.
/// - **CI8** Failures to sign in stand in the audit log, counted, so that nobody fills it; what was typed does not.
/// - **CI9** The factors of somebody else are taken away by two people, neither of whom may less than they.
/// - **CI10** A typed code lets in only whoever holds no role, by SMS at a number that was shown to be theirs; what such codes cost is
///   bounded for a number, a block of numbers, a network and a day.
/// - **CI11** A password is set and changed without a script as well, by the same rules. All other sessions end, the browser goes on in one
///   that nobody knew before, and a letter tells the owner.
/// - **CI7** Where a role asks for two factors, one permits nothing but to add the other.
package info.becs.core.signin;
