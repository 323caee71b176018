/// # Events
/// > What happened, told after it was committed.
///
/// What belongs together is one transaction; what others should know leaves as an {@link info.becs.spi.events.Event}
/// written in that same transaction:
/// ```java
/// @Transactional
/// public void publish(UUID id) {
///   articles.require(id).publish();
///   platform.find(EventLog.class).orElseThrow()
///       .publish(Event.of("news.article.published", id.toString()).changingPages());
/// }
/// ```
/// If the change is rolled back there is no event; if it is committed there is one, also after `kill -9`. After the commit
/// the log gives each event its position, and all nodes read it in that order.
///
/// Two ways to hear, for two kinds of work:
///
/// | | `platform.listen(name, types, …)` | `platform.follow(types, …)` |
/// |---|---|---|
/// | for | work: open a case, send a letter | caches and indexes of this node |
/// | where | once in the cluster | on every node |
/// | since when | the beginning of the log | about the time of the call; a few older ones may come |
/// | while the module is closed | waits and is heard later | is not heard |
/// | transaction | one, which also moves the place in the log | one, so that what is read is what is committed |
/// | when it throws | rolled back; again after 1 s, 5 s, 30 s, 2 min, 10 min, 1 h; then set aside for staff | three tries, then logged |
///
/// Delivery is at least once. What a listener writes through the platform's data source is there exactly once, because
/// it is committed with its place; before anything else (a letter, a request to another server) it keeps
/// {@link info.becs.spi.events.Event#id()} and does nothing the second time. One event that cannot be taken holds up no
/// other, so a later one may be heard before it.
///
/// In a flood a listener is given several events at once, in one transaction: as many as it takes in a third of a second.
/// One that can ask and write for many in one go says so with {@link info.becs.spi.events.Listener#heardAll}.
///
/// An event is small and public within the server: type, subject, short facts, never personal data. Whoever needs more
/// asks the owner by capability, and finds it as it is now, or gone.
///
/// Test it with `FakeEventLog`, `HeardEvents` and `FakePlatform.happened(event)`.
///
/// @since 1.0
package info.becs.spi.events;
