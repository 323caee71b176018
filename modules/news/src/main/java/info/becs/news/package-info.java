/// # News
/// > Articles and pages with lasting addresses, in Bangla and in English.
///
/// - **N1** A published article keeps its address, even when its title changes; the number alone finds it, and any other
///   slug leads there.
/// - **N2** A withdrawn article answers "gone", not "not found": readers learn that it existed. Published again, it is
///   back under its old address. That a draft exists is never told.
/// - **N3** Nothing in an article runs, counts readers or leaves the page's own style: markup is cleaned when it is written.
/// - **N4** Publishing, withdrawing and changing what readers see is one transaction with the event that tells it; doing it
///   twice tells it once.
/// - **N5** Two editors never overwrite each other unseen: a change names the version that it builds on.
/// - **N6** Lists are newest first and paged by key: nothing is shown twice or left out when an article is published
///   meanwhile.
/// - **N7** A story has at most one article in each language, and each leads to the other.
/// - **N8** The Atom feed is valid RFC 4287, whole and in one language; an entry keeps its id when the site moves.
/// - **N9** Only who may publish changes what readers see: a right to write alone ends at drafts.
/// - **N10** An empty installation that wants samples gets them once, on however many nodes it starts.
/// - **N11** An editor of one category edits that category: nothing moves out of it or into it by their hand, and drafts that
///   lie elsewhere are not there for them.
///
/// Not here yet: review, schedule, revisions, media, search, tags.
package info.becs.news;
