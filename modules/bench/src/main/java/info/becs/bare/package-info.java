/// # Bare
/// > The yardstick: what this server does when nobody has written a platform on it.
///
/// - `PUT /bare/answers/{name}` keeps these bytes, `GET` serves them; nothing else happens.
/// - `PUT /bare/commits` makes an empty table, `POST` inserts one row with the body of the request and commits.
///
/// Never part of an installation: anybody may write to it.
package info.becs.bare;
