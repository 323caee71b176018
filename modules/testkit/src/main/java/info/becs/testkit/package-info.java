/// # Testkit
/// > What a test of a module needs, from one class to a running server.
///
/// - `fakes`: the platform in memory, one stand-in for each extension point; no server, milliseconds.
/// - `rules`: the rules of the house as a test of three lines.
/// - `http`: three people and what they say to a server: `as(ada).post("/api/news/desk/articles", draft).expect(201)`.
/// - `server`: a real server process of its own, on Derby or PostgreSQL, that can be stopped, killed and looked into.
/// - `browser`: Chromium, accessibility, the weight of a page.
package info.becs.testkit;
