package info.becs.news.entity;

import static info.becs.news.Texts.MONDAY;
import static info.becs.news.Texts.TUESDAY;
import static info.becs.news.Texts.WEDNESDAY;
import static info.becs.news.Texts.draft;
import static info.becs.news.Texts.published;
import static info.becs.news.Texts.titled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.becs.spi.Problem;
import info.becs.spi.Problem.Kind;
import info.becs.spi.pages.Html;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ArticleTest {

    @Nested
    class ADraft {

        @Test
        void cannotBeWithdrawn() {
            var article = Article.draft(UUID.randomUUID(), "bn", ArticleKind.ARTICLE, titled("x"), MONDAY);

            assertThatThrownBy(() -> article.withdraw(TUESDAY)).isInstanceOf(Problem.class);
            assertThat(article.state()).isEqualTo(ArticleState.DRAFT);
        }

        /** N2 */
        @Test
        void isNotFoundByReaders() {
            assertThat(refusal(() -> draft("x").requirePublished("7")).kind()).isEqualTo(Kind.NOT_FOUND);
        }

        @Test
        void needsACategoryIfItIsNews() {
            var text = new ArticleText("x", "", "Lead", new Html("<p>x</p>"), "", null);

            assertThat(refusal(() -> Article.draft(UUID.randomUUID(), "bn", ArticleKind.ARTICLE, text, MONDAY))
                            .code())
                    .isEqualTo("news.article.category-missing");
            assertThat(Article.draft(UUID.randomUUID(), "bn", ArticleKind.PAGE, text, MONDAY)
                            .wording()
                            .category())
                    .isEmpty();
        }

        @Test
        void followsItsTitleWithItsAddress() {
            var article = draft("প্রথম শিরোনাম");

            article.revise(titled("ভেজাল ওষুধ: কী করবেন?"), article.firstRevision(), TUESDAY);

            assertThat(article.wording().slug()).isEqualTo("ভেজাল-ওষুধ-কী-করবেন");
        }
    }

    @Nested
    class APublishedOne {

        /** N9 */
        @Test
        void isSeenAsItWasWhileSomebodyWritesOn() {
            var article = published("ভেজাল ওষুধ");

            article.revise(titled("নকল ওষুধ"), article.firstRevision(), WEDNESDAY);

            assertThat(article.wording().title()).isEqualTo("ভেজাল ওষুধ");
            assertThat(article.changedAt()).isEqualTo(TUESDAY);
            assertThat(article.revision()).isEqualTo(2);
            assertThat(article.liveRevision()).contains(1);
            assertThat(article.review().stage()).isEqualTo(Stage.WRITING);
            assertThat(article.status(false)).isEqualTo(ArticleStatus.LIVE);
        }

        /** N1 */
        @Test
        void keepsItsAddressWhenItsTitleChanges() {
            var article = published("ভেজাল ওষুধ");

            republished(article, titled("নকল ওষুধ"));

            assertThat(article.wording().title()).isEqualTo("নকল ওষুধ");
            assertThat(article.wording().slug()).isEqualTo("ভেজাল-ওষুধ");
            assertThat(article.review().stage()).isEqualTo(Stage.SETTLED);
        }

        /** N1 */
        @Test
        void takesAnotherAddressOnlyIfTheEditorSaysSo() {
            var article = published("ভেজাল ওষুধ");

            republished(article, titled("নকল ওষুধ", "Nokol Oshudh"));

            assertThat(article.wording().slug()).isEqualTo("nokol-oshudh");
        }

        /** N12 */
        @Test
        void getsNoRevisionForATextThatSaysTheSame() {
            var article = published("ভেজাল ওষুধ");

            assertThat(article.revise(titled("  ভেজাল   ওষুধ"), article.firstRevision(), WEDNESDAY))
                    .isEmpty();
            assertThat(article.revision()).isEqualTo(1);
        }

        /** N4 */
        @Test
        void isPublishedOnceHoweverOftenOneAsks() {
            var article = draft("x");

            assertThat(article.publish(TUESDAY)).isTrue();
            assertThat(article.publish(WEDNESDAY)).isFalse();
            assertThat(article.publishedAt()).contains(TUESDAY);
            assertThat(article.changedAt()).isEqualTo(TUESDAY);
        }

        @Test
        void isShownToReaders() {
            var article = published("x");

            assertThat(article.requirePublished("7")).isSameAs(article);
        }
    }

    @Nested
    class AWithdrawnOne {

        /** N2 */
        @Test
        void isGoneForReaders() {
            var article = published("x");
            article.withdraw(WEDNESDAY);

            assertThat(refusal(() -> article.requirePublished("7")).kind()).isEqualTo(Kind.GONE);
        }

        /** N4 */
        @Test
        void isWithdrawnOnceHoweverOftenOneAsks() {
            var article = published("x");

            assertThat(article.withdraw(WEDNESDAY)).isTrue();
            assertThat(article.withdraw(WEDNESDAY.plusSeconds(9))).isFalse();
            assertThat(article.changedAt()).isEqualTo(WEDNESDAY);
        }

        /** N2 */
        @Test
        void comesBackUnderItsOldAddressAndDate() {
            var article = published("x");
            article.withdraw(WEDNESDAY);

            assertThat(article.publish(WEDNESDAY.plusSeconds(9))).isTrue();
            assertThat(article.publishedAt()).contains(TUESDAY);
            assertThat(article.wording().slug()).isEqualTo("x");
        }
    }

    @Nested
    class ATranslation {

        /** N7 */
        @Test
        void tellsTheSameStoryInAnotherLanguage() {
            var original = draft("ভেজাল ওষুধ");

            var translation = original.translated("en", titled("Fake medicine"), TUESDAY);

            assertThat(translation.story()).isEqualTo(original.story());
            assertThat(translation.language()).isEqualTo("en");
            assertThat(translation.state()).isEqualTo(ArticleState.DRAFT);
        }

        /** N13 */
        @Test
        void isToldApartOnceItsOriginalSaysSomethingElse() {
            var alone = draft("x");

            assertThat(refusal(() -> alone.agreesWith(2)).code()).isEqualTo("news.article.no-translation");
            assertThat(alone.following().outdatedSince()).isEmpty();
            assertThat(ArticleStatus.of(ArticleState.PUBLISHED, Stage.SETTLED, false, true))
                    .isEqualTo(ArticleStatus.OUTDATED);
        }

        /** N7 */
        @Test
        void isNotInTheSameLanguage() {
            assertThat(refusal(() -> draft("x").translated("bn", titled("y"), TUESDAY))
                            .code())
                    .isEqualTo("news.article.translation-same-language");
        }
    }

    @Nested
    class ItsText {

        @Test
        void isKeptInOneForm() {
            var text = titled("  \u09DFেমন\u00A0ও\n  \u0000তেমন\uFEFF ");

            assertThat(text.title()).isEqualTo("\u09AF\u09BCেমন ও তেমন");
        }

        @Test
        void hasATitleWithAWord() {
            assertThat(refusal(() -> titled("!!! ???")).code()).isEqualTo("news.article.title-without-words");
        }
    }

    private static void republished(Article article, ArticleText text) {
        var newest = article.revise(text, article.firstRevision(), WEDNESDAY).orElseThrow();
        assertThat(article.publish(newest, new Html(newest.wording().body()), WEDNESDAY))
                .isTrue();
        assertThat(article.publish(newest, new Html(newest.wording().body()), WEDNESDAY))
                .isFalse();
    }

    private static Problem refusal(ThrowingCallable call) {
        return org.assertj.core.api.Assertions.catchThrowableOfType(Problem.class, call);
    }
}
