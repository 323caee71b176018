/// # News
/// > Articles and pages with lasting addresses, in Bangla and in English.
///
/// - **N1** A published article keeps its address, even when its title changes; the number alone finds it, and any other
///   slug leads there. One that an editor gives up leads to the new one for good, in both languages, until something else is published
///   there.
/// - **N2** A withdrawn article answers "gone", not "not found": readers learn that it existed. Published again, it is
///   back under its old address. That a draft exists is never told.
/// - **N3** Nothing in an article runs, counts readers or leaves the page's own style: markup is cleaned when it is written,
///   when it is published, and once more when the policy has become stricter.
/// - **N4** Publishing, withdrawing and changing what readers see is one transaction with the event that tells it; doing it
///   twice tells it once.
/// - **N5** Two editors never overwrite each other unseen: a change names the version that it builds on; who comes second is
///   told which revision is the newest, and shown both changes beside each other.
/// - **N6** Lists are newest first and paged by key: nothing is shown twice or left out when an article is published
///   meanwhile.
/// - **N7** A story has at most one article in each language, and each leads to the other.
/// - **N8** The Atom feed is valid RFC 4287, whole and in one language; an entry keeps its id when the site moves.
/// - **N9** Saving changes nothing that readers see: they have what was published until a newer revision is, and that takes
///   the right to publish.
/// - **N10** An empty installation that wants samples gets them once, on however many nodes it starts.
/// - **N11** An editor of one category edits that category: nothing moves out of it or into it by their hand, and drafts that
///   lie elsewhere are not there for them.
/// - **N12** Each save that says something new is a revision, with who and when; any two are compared word by word, a Bangla
///   word never cut, and an older one comes back as the newest. What is being typed is kept for its author alone and is none.
/// - **N13** Each language of a story stands for itself: nothing in one changes the other. What is not translated is shown in its own
///   language, and said to be. A translation says since which
///   revision of its original it no longer tells the same.
/// - **N14** An author hands in, somebody who may publish publishes or says what to change. In a category that says so, nobody
///   publishes or plans what they have written or handed in since readers saw it last, nor moves it out to do so.
/// - **N15** What is planned for a minute happens once in the cluster, and it is the revision that was approved, whatever was
///   saved since. What cannot be published then is returned to its author.
/// - **N16** What is thrown away can be taken out again for thirty days; what readers once had is "gone" for them ever after.
/// - **N17** A program reads what readers see, and nothing else of an article can be filtered by, sorted by or asked for: a private
///   name is as unknown as one that means nothing. A list of twenty costs the same however many articles there are.
/// - **N18** Readers are counted and not known: no cookie, no address, nothing that tells what somebody has read. Who comes back
///   within half an hour counts once, and who says that it is a machine does not count.
/// - **N19** A page stands under at most one other, three deep, never under itself, also when two move pages at once; its address
///   does not tell where it stands.
/// - **N20** A draft is read by whoever may read drafts and by whoever has a secret link to it; it is in no list, no feed and no
///   search engine, and the link leads nowhere when it is over or ended.
/// - **N21** A picture is kept once, in sizes that are made from its points alone: nothing that came with it is served to anybody.
///   What is no picture to its end, or too large to decode, leaves nothing behind.
/// - **N22** Nothing is published with a picture of which readers of both languages are not told what it shows. One that is shown is
///   replaced wherever it stands, and not deleted; no text jumps while its pictures load.
/// - **N23** A search finds what readers may see, on every node about a second after it was published, and nothing else: no
///   draft, nothing that was withdrawn. Nothing in its words is a command.
/// - **N24** A word is found however it is spelled, inflected or typed: অভিযোগ by "অভিযোগের", "অভিজোগ", "obhijog" and "ovijog".
/// - **N25** A story is found once, whichever of its languages was asked in, and shown in its reader's.
/// - **N26** The index is a cache of each node: gone, broken or out of date, it makes itself anew from what is published.
package info.becs.news;
