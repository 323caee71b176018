/// # Merchants
/// > The register of those who sell: under which names, with which licences, and how their cases stand.
///
/// - **M1** A name belongs to one merchant at most. However somebody writes one of its names, the case is that merchant's, also
///   the cases that were opened before the name was known.
/// - **M2** Two entries for one merchant become one: names, cases and declared interests go over together or not at all.
/// - **M3** Whoever has declared an interest in a merchant neither sees nor changes its entry, under any of its names.
/// - **M4** A change names the version that was seen; what is wrong is refused with its place and changes nothing.
/// - **M5** How a merchant's cases stand is counted from the cases: how many, how much, how it answers and how fast.
/// - **M6** Whoever complains is helped to write a name that the register knows, under any of its names: the hundred that are asked for most at once, all the others by typing, however they are spelled; any other is taken. What somebody wrote into a complaint is shown to nobody by it.
package info.becs.complaints.merchants;
