package info.becs.site.pages.control;

import static info.becs.site.pages.control.House.visit;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.site.pages.entity.Address;
import info.becs.site.pages.entity.Page;
import info.becs.site.pages.entity.Query;
import info.becs.site.themes.entity.Stylesheet;
import info.becs.spi.Problem;
import info.becs.spi.Text;
import info.becs.spi.pages.Block;
import info.becs.spi.pages.Html;
import info.becs.spi.pages.MenuEntry;
import info.becs.spi.pages.PageAnswer;
import info.becs.spi.pages.PageRequest;
import info.becs.spi.pages.PageSource;
import info.becs.testkit.fakes.FakePages;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PagesTest {

    private final House house = new House();
    private final List<PageRequest> asked = new ArrayList<>();
    private final FakePages news = new FakePages("news");

    @BeforeEach
    void aModuleWithOnePage() {
        news.page("/news", request -> {
            asked.add(request);
            return PageAnswer.page("page")
                    .title("খবর <1>")
                    .put("body", new Html("<b>x</b>"))
                    .cacheable();
        });
        house.moveIn("news", news);
    }

    @Nested
    class Refusals {

        /** S4 */
        @Test
        void whereThereIsNothingAPageSaysSo() {
            assertThat(get("/nothing").status()).isEqualTo(404);
            assertThat(html(get("/nothing"))).contains("৪০৪", "প্রথম পাতা");
            assertThat(html(get("/en/news/nothing"))).contains("404", "front page");
        }

        /** S4 */
        @Test
        void aRefusalOfTheModuleKeepsItsWordsAndItsStatus() {
            news.page("/news/old", throwing(() -> Problem.gone("news.gone", Text.of("সরানো <b>", "taken <b>"))));

            Page page = get("/en/news/old");

            assertThat(page.status()).isEqualTo(410);
            assertThat(html(page)).contains("taken &lt;b&gt;");
            assertThat(page.isCacheable()).isFalse();
        }

        /** S4 */
        @Test
        void anAnswerMayTellOfARefusalItself() {
            news.page("/news/x", request -> PageAnswer.page("page").title("x").as(Problem.Kind.INVALID));

            assertThat(get("/news/x").status()).isEqualTo(422);
        }
    }

    /** S3 */
    @Nested
    class AModuleInTrouble {

        @Test
        void thatThrowsCostsItsOwnPageOnly() {
            news.page("/news/x", throwing(() -> new IllegalStateException("secret detail")));

            Page page = get("/en/news/x");

            assertThat(page.status()).isEqualTo(500);
            assertThat(html(page)).contains("An error of ours").doesNotContain("secret detail");
            assertThat(get("/news").status()).isEqualTo(200);
            assertThat(house.host.failures()).anyMatch(line -> line.startsWith("news PageSource"));
        }

        @Test
        void thatIsInQuarantineIsReplacedByANotice() {
            house.sources.all();
            house.host.quarantine("news", Text.of("এখন বন্ধ", "closed for now"));
            house.switchboard.changed();

            Page page = get("/en/news");

            assertThat(page.status()).isEqualTo(503);
            assertThat(page.retryAfterSeconds()).isPositive();
            assertThat(html(page)).contains("notice", "closed for now");
        }

        @Test
        void thatStaffHaveClosedIsNotThere() {
            house.sources.all();
            house.close("news");

            assertThat(get("/news").status()).isEqualTo(404);
        }

        @Test
        void thatAsksForATemplateThatIsNotThereGetsAnErrorPage() {
            news.page("/news/x", request -> PageAnswer.page("nowhere").title("x"));

            assertThat(get("/news/x").status()).isEqualTo(500);
        }

        /** S8 */
        @Test
        void aTemplateThatRunsAwayGetsAnErrorPage() {
            news.page("/news/x", request -> PageAnswer.page("broken").title("x"));

            assertThat(get("/news/x").status()).isEqualTo(500);
        }

        @Test
        void beforeThereIsACoreTheSiteSaysThatItStarts() {
            var early = new House();
            early.host.close("site");

            assertThat(early.pages.page(visit("/en")).status()).isEqualTo(503);
        }
    }

    @Nested
    class APage {

        /** S1 */
        @Test
        void isAskedForWithoutTheLanguageAndDrawnInIt() {
            get("/en/news");

            assertThat(asked).singleElement().satisfies(request -> {
                assertThat(request.path()).isEqualTo("/news");
                assertThat(request.locale()).isEqualTo(Locale.ENGLISH);
                assertThat(request.submits()).isFalse();
            });
            assertThat(get("/en/news").language()).isEqualTo("en");
        }

        /** S2 */
        @Test
        void isForEverybodyOnlyIfItsModuleSaysSo() {
            news.page("/news/mine", request -> PageAnswer.page("page").title("x"));
            news.page(
                    "/news/cookie",
                    request -> PageAnswer.page("page").title("x").cacheable().cookie("k", "v", Duration.ofHours(1)));

            assertThat(get("/news").isCacheable()).isTrue();
            assertThat(get("/news/mine").isCacheable()).isFalse();
            assertThat(get("/news/cookie").isCacheable()).isFalse();
        }

        /** S5 */
        @Test
        void namesItsOwnStylesInItsPolicy() {
            news.page(
                    "/news/x", request -> PageAnswer.page("styled").title("x").put("rules", List.of("#a{color:red}")));

            assertThat(get("/news/x").policy())
                    .contains("style-src 'self' "
                            + Stylesheet.of("#a{color:red}\n").hash() + ";")
                    .contains("script-src 'self';", "frame-ancestors 'none'", "base-uri 'none'", "object-src 'none'");
            assertThat(get("/news").policy()).contains("style-src 'self';");
        }

        @Test
        void maySendTheVisitorOnInTheSameLanguage() {
            news.page("/news/x", request -> PageAnswer.redirect("/news/৭"));

            assertThat(get("/en/news/x").status()).isEqualTo(303);
            assertThat(get("/en/news/x").location()).isEqualTo("/en/news/%E0%A7%AD");
        }

        @Test
        void cannotSendTheVisitorToAnotherSite() {
            news.page("/news/x", request -> PageAnswer.redirect("//evil.example"));

            assertThat(get("/news/x").location()).isEqualTo("#");
        }

        /** S9 */
        @Test
        void seesOnlyTheCookiesOfItsOwnModule() {
            house.pages.page(new Visit(
                    Address.parse("/news"),
                    Query.parse(null),
                    null,
                    Map.of("news.draft", "1", "forms.draft", "2", "session", "3")));

            assertThat(asked)
                    .singleElement()
                    .satisfies(request -> assertThat(request.cookies()).isEqualTo(Map.of("draft", "1")));
        }

        @Test
        void hasTheMenuOfAllWithTheNearestEntryMarked() {
            news.menu(new MenuEntry("খবর", "/news", 10)).menu(new MenuEntry("আরও", "/news/x", 20));
            news.page("/news/x/y", request -> PageAnswer.page("page").title("x"));
            house.moveIn("about", new FakePages("about").menu(new MenuEntry("পরিচয়", "/about", 5)));

            assertThat(html(get("/news/x/y"))).contains("[/about][/news][/news/x!]");
        }
    }

    @Nested
    class TheFrontPage {

        @Test
        void showsWhatModulesOfferInTheirOrder() {
            news.front(new Block("block", 20, Map.of("text", "second <2>")));
            house.moveIn("forms", new FakePages("forms").front(new Block("block", 10, Map.of("text", "first"))));

            Page page = get("/en");

            assertThat(html(page)).contains("<h1>Site</h1><p>first</p><p>second &lt;2&gt;</p>");
            assertThat(page.isCacheable()).isTrue();
        }

        /** S3 */
        @Test
        void standsWithoutAModuleThatFails() {
            news.front(new Block("nowhere", 1, Map.of()));
            house.moveIn("forms", new FakePages("forms").front(new Block("block", 10, Map.of("text", "first"))));

            Page page = get("/");

            assertThat(page.status()).isEqualTo(200);
            assertThat(html(page)).contains("<p>first</p><p>missing</p>");
            assertThat(page.isCacheable())
                    .as("it may be well again at the next visit")
                    .isFalse();
        }

        /** S3 */
        @Test
        void saysWhatIsOutOfOrderAndNotWhatWasClosed() {
            news.front(new Block("block", 20, Map.of("text", "news")));
            get("/");

            house.host.quarantine("news", Text.same("closed"));
            house.switchboard.changed();
            assertThat(html(get("/"))).contains("missing");

            house.host.close("news");
            house.switchboard.changed();
            assertThat(html(get("/"))).doesNotContain("missing", "news");
        }

        /** S9 */
        @Test
        void takesNoForm() {
            assertThat(house.pages
                            .page(new Visit(Address.parse("/"), Query.parse(null), Map.of(), Map.of()))
                            .status())
                    .isEqualTo(405);
        }
    }

    /** S3 */
    @Test
    void aModuleWhoseMenuFailsIsMissingInTheMenuOnly() {
        news.menu(new MenuEntry("খবর", "/news", 10));
        house.moveIn("broken", new PageSource() {
            @Override
            public Set<String> roots() {
                return Set.of("broken");
            }

            @Override
            public Optional<PageAnswer> answer(PageRequest request) {
                return Optional.empty();
            }

            @Override
            public List<MenuEntry> menu(Locale locale) {
                throw new IllegalStateException("broken");
            }
        });

        assertThat(html(get("/news"))).contains("[/news!]");
    }

    private Page get(String path) {
        return house.pages.page(visit(path));
    }

    private static String html(Page page) {
        return new String(page.plain(), StandardCharsets.UTF_8);
    }

    private static java.util.function.Function<PageRequest, PageAnswer> throwing(Supplier<RuntimeException> what) {
        return request -> {
            throw what.get();
        };
    }
}
