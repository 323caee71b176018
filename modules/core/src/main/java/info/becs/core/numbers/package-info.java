/// # Numbers
/// > Whoever has no account shows that a mobile number is theirs, for instance to join.
///
/// - **CN1** A code to show a number is answered the same and costs the same work whoever has the number: nothing is looked up.
/// - **CN2** Such codes are bounded for a number, a block of numbers, a network and a day, apart from those to sign in: asking for
///   one kind takes none of the other from anybody. What is refused sends nothing and leaves the code before it as it was.
/// - **CN3** A code is good for ten minutes, with its ticket and its number alone, and after five answers no more.
package info.becs.core.numbers;
