/// # Submissions of an account
/// > What somebody has sent in, on the page of their account, if they want it there.
///
/// - **FA1** A submission is tied to an account by whoever knows number and secret of its receipt, and by nothing else; what is tied is seen
///   by that account alone, can be untied, and is forgotten with it.
package info.becs.forms.accounts;
