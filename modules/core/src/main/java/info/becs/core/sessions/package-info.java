/// # Sessions
/// > Who is signed in, where, and for how long.
///
/// - **CS1** A session has a secret of its own, made at that sign-in and kept as a hash: nobody prepares one for somebody else.
/// - **CS2** What ends a session is honoured at once on this node and after two seconds on the others: signing out, another
///   password, a role that is taken, an account that is closed.
/// - **CS3** A change that comes by cookie, without what only our own programs add, changes nothing in any module.
/// - **CS4** A cookie that is worth nothing comes from a passer-by; public forms work for whoever is signed in, too.
package info.becs.core.sessions;
