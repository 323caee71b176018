package info.becs.forms.pages.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A form that is opened, paged through and looked up (F10). */
class FormVisitTest {

    private static final String COMPLAINT = FilledComplaint.ADDRESS;
    private static final String TINY = Visitor.TINY;

    private final Visitor rahima = new Visitor();

    @Nested
    class WhatIsNotThere {

        @Test
        void isAnsweredByNobody() {
            for (String address : List.of(
                    "/forms/no.form",
                    COMPLAINT + "/0",
                    COMPLAINT + "/7",
                    COMPLAINT + "/99999999999",
                    COMPLAINT + "/x",
                    COMPLAINT + "/1/2",
                    "/forms/status/x")) {
                assertThat(rahima.opens(address).template()).as(address).isEqualTo("none");
            }
        }

        @Test
        void aLaterPageWithoutADraftLeadsToTheFirstWithANotice() {
            for (String address : List.of(COMPLAINT + "/3", COMPLAINT + "/check")) {
                rahima.opens(address);
                assertThat(rahima.page().facts().get("action")).isEqualTo(COMPLAINT);
                assertThat((String) rahima.page().facts().get("notice")).contains("Begin");
            }
        }

        @Test
        void aReceiptWithoutADraftLeadsToTheStatusPage() {
            assertThat(rahima.opens(COMPLAINT + "/receipt").path()).isEqualTo("/forms/status");
        }

        @Test
        void aClosedFormIsGoneAtOnceWithItsMenu() {
            assertThat(rahima.pages.menu(Locale.ENGLISH)).isNotEmpty();
            rahima.office.close("complaint.ecommerce");
            rahima.office.close("test.tiny");

            assertThat(rahima.opens(COMPLAINT).template()).isEqualTo("none");
            assertThat(rahima.pages.menu(Locale.ENGLISH)).isEmpty();
            assertThat(rahima.pages.front(Locale.ENGLISH)).isEmpty();
        }
    }

    @Nested
    class TheWayIn {

        private final Locale english = Locale.ENGLISH;

        @Test
        void standsOnTheFrontPageForFormsThatCall() {
            var block = rahima.pages.front(english).get(0);

            assertThat(block.template()).isEqualTo("forms/front");
            assertThat(block.facts().get("items").toString())
                    .contains("call=File a complaint", "path=/forms/complaint.ecommerce")
                    .doesNotContain("test.tiny");
            assertThat(rahima.pages.front(Locale.forLanguageTag("bn")).toString())
                    .contains("অভিযোগ জানান");
        }

        @Test
        void standsInTheMenuInItsOwnWords() {
            assertThat(rahima.pages.menu(english))
                    .extracting(e -> e.label() + " " + e.path())
                    .containsExactly(
                            "File a complaint /forms/complaint.ecommerce", "Forms /forms", "Status /forms/status");
            rahima.office.close("test.tiny");
            assertThat(rahima.pages.menu(english)).extracting(e -> e.path()).doesNotContain("/forms");
        }
    }

    @Nested
    class Rows {

        @Test
        void oneMoreAndOneLessKeepWhatWasTyped() {
            rahima.opens(TINY).presses("_next", "name=Rahima");
            rahima.presses("_add.things", "things.0.what=first").presses("_add.things", "things.1.what=second");
            assertThat(rahima.row("things.2.what")).containsEntry("value", "");
            assertThat(rahima.row("things")).containsEntry("addName", "");

            rahima.presses("_remove.things.0");

            assertThat(rahima.row("things.0.what")).containsEntry("value", "second");
            assertThat(rahima.row("things")).containsEntry("addName", "_add.things");
        }

        @Test
        void theLastRowCannotBeTakenAway() {
            rahima.opens(COMPLAINT + "/1");
            rahima.presses("_next", "merchant_name=Fast", "merchant_channel=app")
                    .opens(COMPLAINT + "/3");

            assertThat(String.valueOf(rahima.row("orders").get("items"))).contains("removeName=,");
        }

        @Test
        void buttonsForNothingDoNothing() {
            rahima.opens(TINY).presses("_next", "name=Rahima");
            for (String button :
                    List.of("_add.name", "_add.nothing", "_remove.things.99", "_remove.things", "_add", "_change.x")) {
                rahima.presses(button);
                assertThat(rahima.template()).as(button).isEqualTo("forms/page");
            }
        }
    }

    @Nested
    class PagesUnderACondition {

        @Test
        void areLeftOutWhileItDoesNotHold() {
            rahima.opens(TINY).presses("_next", "name=Rahima");
            assertThat((Map<?, ?>) rahima.page().facts().get("step"))
                    .extracting("count")
                    .isEqualTo(3);

            rahima.presses("_next", "colour=red");
            assertThat(rahima.path()).isEqualTo(TINY + "/4");
            assertThat((Map<?, ?>) rahima.page().facts().get("step"))
                    .extracting("number")
                    .isEqualTo(3);
            assertThat(rahima.opens(TINY + "/3").path()).isEqualTo(TINY + "/4");
        }

        @Test
        void areThereWhenItDoes() {
            rahima.opens(TINY).presses("_next", "name=Rahima").presses("_next", "colour=red", "days=mon");

            assertThat(rahima.path()).isEqualTo(TINY + "/3");
        }
    }

    /** F26 */
    @Nested
    class ALink {

        private static final String LINK = TINY + "?home.district=dhaka&colour=red&name=Mallory&kilos=9999&utm_x=y";

        @Test
        void fillsInWhatTheFormAllowsAndKeepsNothing() {
            rahima.opens(LINK);

            assertThat(String.valueOf(rahima.row("home.district"))).contains("value=dhaka, label=Dhaka, checked=true");
            assertThat(rahima.row("name")).containsEntry("value", "");
            assertThat(rahima.page().facts().get("action")).isEqualTo(TINY + "?colour=red&home.district=dhaka");
            assertThat(rahima.errors()).isEmpty();
            assertThat(rahima.drafts.size()).isZero();
            assertThat(rahima.page().isCacheable()).isFalse();
        }

        @Test
        void bringsWhatStandsOnLaterPagesWithTheFirstPost() {
            rahima.opens(LINK).presses("_next", "name=Rahima");

            assertThat(rahima.path()).isEqualTo(TINY + "/2");
            assertThat(rahima.page().facts().get("action")).isEqualTo(TINY + "/2");
            assertThat(String.valueOf(rahima.row("colour"))).contains("value=red, label=Red, checked=true");
        }

        @Test
        void changesNothingOfWhatWasBegun() {
            rahima.opens(TINY).presses("_next", "name=Rahima").presses("_back", "colour=green");

            rahima.opens(LINK);

            assertThat(rahima.row("name")).containsEntry("value", "Rahima");
            assertThat(rahima.page().facts().get("action")).isEqualTo(TINY);
            assertThat(String.valueOf(rahima.opens(TINY + "/2").row("colour")))
                    .contains("value=green, label=Green, checked=true");
        }
    }

    @Test
    void theListNamesWhatIsOpen() {
        rahima.inBangla().opens("/forms");

        assertThat(rahima.template()).isEqualTo("forms/list");
        assertThat(rahima.page().facts().get("items").toString()).contains("ই-কমার্স অভিযোগ", COMPLAINT);
        assertThat(rahima.page().isCacheable()).isTrue();
    }

    @Test
    void pagesOfSomebodysAnswersAreKeptByNobody() {
        assertThat(rahima.opens(COMPLAINT).page().isCacheable()).isFalse();
        assertThat(rahima.page().isIndexed()).isFalse();
    }
}
