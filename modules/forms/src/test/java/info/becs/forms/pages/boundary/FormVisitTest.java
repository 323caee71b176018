package info.becs.forms.pages.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.spi.Problem.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** F10 */
class FormVisitTest {

    private static final String COMPLAINT = "/forms/complaint.ecommerce";
    private static final String TINY = "/forms/test.tiny";

    private final Visitor rahima = new Visitor();

    private Visitor throughTheComplaint() {
        return rahima.opens(COMPLAINT)
                .presses("_next", "merchant_name=দ্রুত বাজার", "merchant_channel=website")
                .presses(
                        "_next",
                        "product_category=mobile_gadgets",
                        "issue=late",
                        "sub_issue=late_same_city",
                        "what_happened=পাঁচ দিনের জায়গায় পাঁচ মাস লেগেছে।")
                .presses("_add.payments", order(0))
                .presses("_next", payments())
                .presses(
                        "_next",
                        "evidence_held=receipt",
                        "prior_contact=no",
                        "outcome_wanted=refund",
                        "outcome_wanted=apology");
    }

    private static String[] order(int row) {
        String p = "orders." + row + ".";
        return new String[] {
            p + "order_no=১২৩",
            p + "order_date.day=২",
            p + "order_date.month=৫",
            p + "order_date.year=২০২১",
            p + "delivery_area=same_city",
            p + "item=ফোন",
            p + "qty=১",
            p + "price_bdt=১,২৩,৪৫৬.৫০",
            p + "delivered=late"
        };
    }

    private static String[] payments() {
        return new String[] {
            "payments.0.pay_method=bkash", "payments.0.paid_at.day=2", "payments.0.paid_at.month=5",
            "payments.0.paid_at.year=2021", "payments.0.amount_bdt=৳ ১,০০,০০০", "payments.0.refunded_bdt=",
            "payments.1.pay_method=card_visa", "payments.1.paid_at.day=৩", "payments.1.paid_at.month=৫",
            "payments.1.paid_at.year=২০২১", "payments.1.amount_bdt=২৩,৪৫৬.৫০", "payments.1.refunded_bdt=৫০০/-"
        };
    }

    @Nested
    class WhatIsNotThere {

        @Test
        void isAnsweredByNobody() {
            for (String address : List.of(
                    "/forms/no.form",
                    COMPLAINT + "/0",
                    COMPLAINT + "/5",
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
            assertThat(rahima.pages.menu(java.util.Locale.ENGLISH)).isNotEmpty();
            rahima.office.close("complaint.ecommerce");
            rahima.office.close("test.tiny");

            assertThat(rahima.opens(COMPLAINT).template()).isEqualTo("none");
            assertThat(rahima.pages.menu(java.util.Locale.ENGLISH)).isEmpty();
            assertThat(rahima.pages.front(java.util.Locale.ENGLISH)).isEmpty();
        }
    }

    @Nested
    class TheWayIn {

        private final java.util.Locale english = java.util.Locale.ENGLISH;

        @Test
        void standsOnTheFrontPageForFormsThatCall() {
            var block = rahima.pages.front(english).get(0);

            assertThat(block.template()).isEqualTo("forms/front");
            assertThat(block.facts().get("items").toString())
                    .contains("call=File a complaint", "path=/forms/complaint.ecommerce")
                    .doesNotContain("test.tiny");
            assertThat(rahima.pages.front(java.util.Locale.forLanguageTag("bn")).toString())
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

    /** F6 */
    @Nested
    class Mistakes {

        @Test
        void areToldAtTheFieldAndInASummaryAndWhatWasTypedStays() {
            rahima.opens(COMPLAINT).presses("_next", "merchant_name=X");

            assertThat(rahima.path()).isEqualTo(COMPLAINT);
            assertThat(rahima.page().title()).startsWith("Error: ");
            assertThat(rahima.row("merchant_name"))
                    .containsEntry("value", "X")
                    .containsEntry("error", "Write at least 2 characters.");
            assertThat(rahima.errors())
                    .extracting(e -> e.get("id"))
                    .containsExactly("f-merchant_name", "f-merchant_channel");
        }

        @Test
        void ofANarrowedChoiceLeadToTheGroupThatIsSeen() {
            rahima.opens(COMPLAINT).presses("_next", "merchant_name=Fast", "merchant_channel=app");
            rahima.presses(
                    "_next", "product_category=books", "issue=late", "what_happened=Five months, not five days.");

            String anchor = (String) rahima.errors().get(0).get("id");
            assertThat(rahima.allRows())
                    .filteredOn(row -> anchor.equals(row.get("id")))
                    .singleElement()
                    .satisfies(row -> assertThat(row.get("options").toString())
                            .contains("late_same_city", "late_other_place")
                            .doesNotContain("nondelivery"));
        }

        @Test
        void areToldInTheReadersLanguage() {
            rahima.inBangla().opens(COMPLAINT).presses("_next", "merchant_name=X");

            assertThat(rahima.row("merchant_name")).containsEntry("error", "অন্তত ২টি অক্ষর লিখুন।");
            assertThat(rahima.errors().get(1))
                    .containsEntry("label", "কোথায় কিনেছেন")
                    .containsEntry("message", "একটি বেছে নিন।");
        }

        @Test
        void areNotToldBeforeAnythingWasTried() {
            rahima.opens(COMPLAINT);

            assertThat(rahima.errors()).isEmpty();
            assertThat(rahima.page().title()).doesNotContain("Error");
        }

        @Test
        void inARowBelowABlankOneAreToldThere() {
            rahima.opens(TINY)
                    .presses("_next", "name=Rahima")
                    .presses("_add.things")
                    .presses("_next", "things.1.price=five");

            assertThat(rahima.path()).isEqualTo(TINY + "/2");
            // The blank row above has gone, so what was the second is the first now.
            assertThat(rahima.errors()).extracting(e -> e.get("id")).contains("f-things-0-what", "f-things-0-price");
            assertThat(rahima.row("things.0.price")).containsEntry("value", "five");
        }

        @Test
        void goingBackNeedsNoRightAnswers() {
            rahima.opens(COMPLAINT)
                    .presses("_next", "merchant_name=Fast", "merchant_channel=app")
                    .presses("_back", "what_happened=short");

            assertThat(rahima.path()).isEqualTo(COMPLAINT);
            assertThat(rahima.row("merchant_name")).containsEntry("value", "Fast");
            rahima.opens(COMPLAINT + "/2");
            assertThat(rahima.row("what_happened"))
                    .containsEntry("value", "short")
                    .containsEntry("error", "");
        }

        @Test
        void aFilledInTrapIsToldNotSwallowed() {
            rahima.opens(COMPLAINT)
                    .presses("_next", "merchant_name=Fast", "merchant_channel=app", "homepage=http://spam");

            assertThat(rahima.errors().get(0)).containsEntry("id", "f-homepage");
            assertThat(rahima.row("merchant_name")).containsEntry("value", "Fast");
            assertThat(rahima.drafts.size()).isZero();
        }
    }

    @Nested
    class TheWholeWay {

        @Test
        void leadsToACheckThatShowsEverythingAsAReaderReadsIt() {
            throughTheComplaint();

            assertThat(rahima.path()).isEqualTo(COMPLAINT + "/check");
            var sections = rahima.page().facts().get("sections").toString();
            assertThat(sections)
                    .contains("দ্রুত বাজার", "Website", "More than 5 days in the same city", "Order 1", "৳1,23,456.50")
                    .contains("Sunday, May 2, 2021", "Payment 2", "Visa card", "Refund, An apology")
                    .contains("Amount claimed", "৳1,22,956.50")
                    .doesNotContain("marketplace", "late_same_city");
        }

        @Test
        void theSumStandsOnItsPage() {
            throughTheComplaint().opens(COMPLAINT + "/3");

            assertThat(rahima.row("amount_claimed"))
                    .containsEntry("kind", "result")
                    .containsEntry("value", "৳1,22,956.50");
        }

        /** F7 */
        @Test
        void endsWithAReceiptAlsoWhenPressedTwice() {
            throughTheComplaint();
            var before = Map.copyOf(rahima.cookies);
            rahima.presses("_submit");

            assertThat(rahima.template()).isEqualTo("forms/receipt");
            assertThat((String) rahima.page().facts().get("number")).startsWith("B-");
            assertThat((List<?>) rahima.page().facts().get("secretGroups")).hasSize(4);
            var first = rahima.page().facts();

            rahima.cookies.putAll(before);
            rahima.opens(COMPLAINT + "/check");
            assertThat(rahima.page().facts().get("number")).isEqualTo(first.get("number"));
            assertThat(rahima.page().facts().get("secretGroups")).isEqualTo(first.get("secretGroups"));
            assertThat(rahima.office.submissions.size()).isOne();
        }

        @Test
        void theStatusPageKnowsIt() {
            throughTheComplaint().presses("_submit");
            String number = (String) rahima.page().facts().get("number");
            String secret = String.join(
                    " ",
                    ((List<?>) rahima.page().facts().get("secretGroups"))
                            .stream().map(String::valueOf).toList());

            rahima.opens("/forms/status").presses("_show", "number=" + number, "secret=" + secret);

            assertThat(rahima.page().facts())
                    .containsEntry("found", true)
                    .containsEntry("formTitle", "E-commerce complaint");
            assertThat(rahima.page().isCacheable()).isFalse();
        }

        @Test
        void oneChangeLeadsStraightBackToTheCheck() {
            throughTheComplaint().presses("_change.1").presses("_next", "merchant_name=Other");

            assertThat(rahima.path()).isEqualTo(COMPLAINT + "/check");
        }

        @Test
        void aMistakeMadeLaterHoldsItUp() {
            throughTheComplaint().presses("_change.2").presses("_next", "what_happened=short");
            assertThat(rahima.path()).isEqualTo(COMPLAINT + "/2");

            rahima.opens(COMPLAINT + "/check");
            assertThat(rahima.path()).isEqualTo(COMPLAINT + "/2");
            assertThat(rahima.errors()).hasSize(1);
        }

        @Test
        void anotherIssueTakesTheOldDetailAway() {
            throughTheComplaint().presses("_change.2").presses("_next", "issue=cheque");

            assertThat(rahima.path()).isEqualTo(COMPLAINT + "/2");
            assertThat(rahima.errors()).extracting(e -> e.get("label")).containsExactly("What exactly");
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

    /** F11 */
    @Nested
    class Drafts {

        @Test
        void areFoundOnlyByTheirCookie() {
            rahima.opens(TINY).presses("_next", "name=Rahima");
            assertThat(rahima.cookies).containsOnlyKeys("forms-draft-test.tiny");
            String key = rahima.cookies.get("forms-draft-test.tiny");
            assertThat(key).hasSize(22);
            assertThat(rahima.drafts.everything()).doesNotContain(key);

            for (String other : List.of("", "x", key.substring(1) + "A", "../../etc", key + key)) {
                rahima.cookies.put("forms-draft-test.tiny", other);
                assertThat(rahima.opens(TINY).row("name")).as(other).containsEntry("value", "");
            }
        }

        @Test
        void areNotMadeByLooking() {
            rahima.opens(TINY).opens(TINY + "/2").opens(TINY + "/check");

            assertThat(rahima.drafts.size()).isZero();
            assertThat(rahima.cookies).isEmpty();
        }

        @Test
        void doNotServeAnotherForm() {
            rahima.opens(TINY).presses("_next", "name=Rahima");
            rahima.cookies.put("forms-draft-complaint.ecommerce", rahima.cookies.get("forms-draft-test.tiny"));

            assertThat((String) rahima.opens(COMPLAINT + "/2").page().facts().get("notice"))
                    .isNotEmpty();
        }

        @Test
        void areForgottenAfterThirtyDays() {
            rahima.opens(TINY).presses("_next", "name=Rahima");
            rahima.office.clock.passes(Duration.ofDays(31));

            assertThat(rahima.opens(TINY).row("name")).containsEntry("value", "");
        }

        @Test
        void keepNothingOfWhatWasWrittenOnceItIsHandedIn() {
            throughTheComplaint();
            assertThat(rahima.drafts.everything()).contains("দ্রুত বাজার");

            rahima.presses("_submit");

            assertThat(rahima.drafts.everything()).doesNotContain("দ্রুত বাজার");
        }

        @Test
        void theReceiptIsForgottenOnRequestAndAfterADay() {
            throughTheComplaint().presses("_submit").presses("_done");
            assertThat(rahima.path()).isEqualTo("/forms/status");
            assertThat(rahima.cookies).isEmpty();
            assertThat(rahima.drafts.size()).isZero();

            throughTheComplaint().presses("_submit");
            rahima.office.clock.passes(Duration.ofHours(25));
            assertThat(rahima.opens(COMPLAINT + "/receipt").path()).isEqualTo("/forms/status");
        }

        @Test
        void aSecondSubmissionIsANewOne() {
            throughTheComplaint().presses("_submit");
            Object first = rahima.page().facts().get("number");

            throughTheComplaint().presses("_submit");

            assertThat(rahima.page().facts().get("number")).isNotEqualTo(first);
            assertThat(rahima.office.submissions.size()).isEqualTo(2);
        }

        @Test
        void aPageOfAnotherDraftChangesNothing() {
            rahima.opens(TINY).presses("_next", "name=Rahima").opens(TINY);

            rahima.sends(Map.of("draft", List.of("0123456789abcdef"), "name", List.of("Karim")));

            assertThat(rahima.opens(TINY).row("name")).containsEntry("value", "Rahima");
        }
    }

    /** F9 */
    @Test
    void everyWrongQuestionGetsTheSamePage() {
        throughTheComplaint().presses("_submit");
        String number = (String) rahima.page().facts().get("number");

        var one = rahima.opens("/forms/status")
                .presses("_show", "number=" + number, "secret=0000 0000 0000 0000")
                .page();
        var other = rahima.opens("/forms/status")
                .presses("_show", "number=<b>", "secret=")
                .page();

        assertThat(one.facts()).isEqualTo(other.facts());
        assertThat(one.kind()).contains(Kind.NOT_FOUND);
        assertThat(one.facts().toString()).doesNotContain(number);
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
