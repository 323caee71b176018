/// # Pages
/// > What the public sees, as facts; how it looks is the theme's.
///
/// A module that has something to show publishes a {@link info.becs.spi.pages.PageSource}. It owns the first words of its
/// paths (`news` is `/news/…` and `/en/news/…`), and for a {@link info.becs.spi.pages.PageRequest} gives a
/// {@link info.becs.spi.pages.PageAnswer}: the name of a template and what that template may show.
/// ```java
/// public Optional<PageAnswer> answer(PageRequest request) {
///   return articles.find(request.words()).map(a -> PageAnswer.page("news/article")
///       .title(a.title()).put("body", new Html(a.body())).cacheable());
/// }
/// ```
/// - *Facts only.* Text, numbers, yes or no, lists, maps, and {@link info.becs.spi.pages.Html} that the module has
///   sanitised. Text is escaped by the theme, always. Dates, amounts and counts come as ready text in the reader's
///   language.
/// - *Both languages.* The locale comes from the address. A page that exists in one language says where the other one is
///   ({@code alternate}), or has none there.
/// - *Cacheable or not.* A cacheable page is drawn once and given to everybody, on this node until the next event that
///   changes pages. A page with somebody's data, or one that sets a cookie, is never kept.
/// - *No page* is an empty answer and becomes "not found"; a {@link info.becs.spi.Problem} becomes the page of that
///   refusal; anything else counts against the module, and visitors see a plain notice. The rest of the site stands.
/// - *Forms* come as a POST with fields, bounded and read before the module is asked, from this site only. Answer with a
///   redirect when something was changed.
/// - *Front page and menu*: a module may offer {@link info.becs.spi.pages.Block}s and
///   {@link info.becs.spi.pages.MenuEntry}s. They are asked for when a page is drawn anew, so they must be quick.
/// - *Search engines*: a module tells the {@link info.becs.spi.pages.PageAddress}es of its pages, and the site makes the
///   sitemaps of all.
///
/// - *What is somebody's own* stands below `/account`: a module offers an {@link info.becs.spi.pages.AccountPart}, the core
///   knows who is signed in.
///
/// Test it with `FakePages` for the pages of others; a module's own source is called directly;
/// `FakeAccountPart` is a part of somebody's account.
///
/// @since 1.0
package info.becs.spi.pages;
