/// # Site
/// > The front door: every public page, drawn by a theme from what the modules know.
///
/// - **S1** An address without a language is Bangla, the same under `/en` is English; each page has one spelling, and others lead to it.
/// - **S2** A page is drawn once for everybody and kept until something changes; whoever asks after a change sees it.
/// - **S3** A module that fails, is quarantined or gone costs its own pages and blocks and nothing else; a plain notice says so.
/// - **S4** A refusal is a page that helps, with the right status; under `/api` it is a problem in JSON.
/// - **S5** No page runs a script or loads anything from elsewhere: the policy in its header allows the theme's own files and the very styles that stand in it.
/// - **S6** A theme holds only its exceptions to `base`, in both languages, with typed settings.
/// - **S7** A theme cannot reach a file, a class or another's markup: what is not on the list of its language does not exist.
/// - **S8** A theme cannot run away: steps, depth, length and time of a page are bounded.
/// - **S9** Nothing changes for a form that another site sent; cookies are for this site and no script.
/// - **S10** The first word of an address tells whose page it is; one whose module is out of order says so, one that staff have closed or nobody owns is not found.
/// - **S11** Addresses, queries and forms that break a bound are refused before any module is asked.
/// - **S12** The site is given another theme, other settings or an earlier look while it runs, without a failed request, on every node; each step stands in a history.
/// - **S13** A look that is not in use is seen on the real pages by whoever has its secret link, for a while, and by nobody else.
/// - **S14** A theme that is sent in is read within bounds and looked through, every template drawn, before it is kept; it brings no script.
/// - **S15** Machines find what people find: sitemaps of all modules, the newest articles as news, and on each page its one address, its languages and what it is.
///
/// Not here: what a page says. Modules offer {@link info.becs.spi.pages.PageSource}; the site owns no content, only how it looks.
package info.becs.site;
