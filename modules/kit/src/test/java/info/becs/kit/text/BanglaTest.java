package info.becs.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BanglaTest {

    private static final Locale BN = Bangla.BN;
    private static final Locale EN = Locale.ENGLISH;

    @Nested
    class Numbers {

        @Test
        void digitsGoBothWays() {
            assertThat(Bangla.digits("ফোন 01712-345678")).isEqualTo("ফোন ০১৭১২-৩৪৫৬৭৮");
            assertThat(Bangla.latinDigits("ফোন ০১৭১২-৩৪৫৬৭৮")).isEqualTo("ফোন 01712-345678");
            assertThat(Bangla.digits("7", EN)).isEqualTo("7");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "0|০|0",
                    "999|৯৯৯|999",
                    "1000|১,০০০|1,000",
                    "100000|১,০০,০০০|1,00,000",
                    "1234567|১২,৩৪,৫৬৭|12,34,567",
                    "123456789|১২,৩৪,৫৬,৭৮৯|12,34,56,789",
                    "1234567890123|১২,৩৪,৫৬,৭৮,৯০,১২৩|12,34,56,78,90,123",
                    "-1234567|-১২,৩৪,৫৬৭|-12,34,567",
                })
        void areGroupedByLakh(long value, String bangla, String english) {
            assertThat(Bangla.number(value, BN)).isEqualTo(bangla);
            assertThat(Bangla.number(value, EN)).isEqualTo(english);
        }

        @Test
        void keepTheirDecimals() {
            assertThat(Bangla.number(new BigDecimal("1234567.50"), BN)).isEqualTo("১২,৩৪,৫৬৭.৫০");
            assertThat(Bangla.number(new BigDecimal("-0.05"), EN)).isEqualTo("-0.05");
            assertThat(Bangla.number(new BigDecimal("1E+5"), EN)).isEqualTo("1,00,000");
        }

        @Test
        void moneyIsGivenInTaka() {
            assertThat(Bangla.money(123456750, BN)).isEqualTo("৳১২,৩৪,৫৬৭.৫০");
            assertThat(Bangla.money(123456750, EN)).isEqualTo("৳12,34,567.50");
            assertThat(Bangla.money(12500000, BN)).isEqualTo("৳১,২৫,০০০");
            assertThat(Bangla.money(0, EN)).isEqualTo("৳0");
            assertThat(Bangla.money(5, BN)).isEqualTo("৳০.০৫");
            assertThat(Bangla.money(-50000, EN)).isEqualTo("-৳500");
            assertThat(Bangla.money(Long.MIN_VALUE, EN)).isEqualTo("-৳92,23,37,20,36,85,47,758.08");
        }
    }

    @Nested
    class Dates {

        @Test
        void areWrittenOut() {
            var noon = Instant.parse("2024-05-02T06:00:00Z");
            assertThat(Bangla.date(noon, BN)).isEqualTo("বৃহস্পতিবার, মে ২, ২০২৪");
            assertThat(Bangla.date(noon, EN)).isEqualTo("Thursday, May 2, 2024");
        }

        @Test
        void followTheClockOfDhaka() {
            var evening = Instant.parse("2024-12-31T18:05:00Z");
            assertThat(Bangla.dateTime(evening, BN)).isEqualTo(nfc("বুধবার, জানুয়ারি ১, ২০২৫, রাত ১২:০৫"));
            assertThat(Bangla.dateTime(evening, EN)).isEqualTo("Wednesday, January 1, 2025, 12:05 AM");
        }

        @ParameterizedTest
        @CsvSource({
            "3,রাত ৩:৩০",
            "4,ভোর ৪:৩০",
            "6,সকাল ৬:৩০",
            "12,দুপুর ১২:৩০",
            "16,বিকাল ৪:৩০",
            "18,সন্ধ্যা ৬:৩০",
            "20,রাত ৮:৩০"
        })
        void nameThePartOfTheDay(int hour, String time) {
            var moment = Instant.parse("2024-05-01T18:30:00Z").plusSeconds(hour * 3600L);
            assertThat(Bangla.dateTime(moment, BN)).endsWith(", " + time);
        }

        @Test
        void haveNoLetterThatNormalisingWouldChange() {
            for (int month = 0; month < 12; month++) {
                String date = Bangla.date(Instant.parse("2024-01-15T00:00:00Z").plusSeconds(month * 30L * 86400), BN);
                assertThat(Bangla.normalise(date)).isEqualTo(date);
            }
        }
    }

    @Nested
    class Words {

        @Test
        void areKeptInOneForm() {
            assertThat(Bangla.normalise("  আ\u09DFনা\r\nদুই\rতিন  ")).isEqualTo("আ\u09AF\u09BCনা\nদুই\nতিন");
            assertThat(Bangla.normalise("ক\u09C7\u09BE")).isEqualTo("ক\u09CB");
        }

        @Test
        void loseWhatIsInvisibleWithoutMeaning() {
            assertThat(Bangla.normalise("\uFEFFদা\u200Bম\u0000\u0007\tক\nখ")).isEqualTo("দাম\tক\nখ");
        }

        @Test
        void keepTheirJoiners() {
            assertThat(Bangla.normalise("র\u200D্যাব")).isEqualTo("র\u200D্যাব");
            assertThat(Bangla.normalise("উদ্\u200Cঘাটন")).isEqualTo("উদ্\u200Cঘাটন");
        }
    }

    @Nested
    class Slugs {

        @Test
        void keepVowelSignsConjunctsAndDigits() {
            assertThat(Bangla.slug("ভেজাল ওষুধ: কী করবেন?")).isEqualTo("ভেজাল-ওষুধ-কী-করবেন");
            assertThat(Bangla.slug("২০২৪ সালের ক্ষতিপূরণ।")).isEqualTo("২০২৪-সালের-ক্ষতিপূরণ");
            assertThat(Bangla.slug("The Customer's Right — 30 Days!")).isEqualTo("the-customers-right-30-days");
        }

        @Test
        void keepTheJoinerInsideAWordOnly() {
            assertThat(Bangla.slug("র\u200D্যাব\u200D অভিযান")).isEqualTo("র\u200D্যাব-অভিযান");
            assertThat(Bangla.slug("উদ্\u200Cঘাটন")).isEqualTo("উদ্ঘাটন");
        }

        @Test
        void areEmptyWithoutALetter() {
            assertThat(Bangla.slug("  ?! … ")).isEmpty();
            assertThat(Bangla.slug("\u200D\u09BE")).isEmpty();
        }

        @Test
        void endAtAWordWhereTheyAreTooLong() {
            assertThat(Bangla.slug("অর্ডার ".repeat(20)))
                    .hasSizeLessThanOrEqualTo(60)
                    .endsWith("অর্ডার");
        }

        @Test
        void neverCutALetterFromItsSigns() {
            String cluster = "ক্ষ্মৌ";
            for (int before = 0; before < 6; before++) {
                String slug = Bangla.slug("ব".repeat(before) + cluster.repeat(20));
                assertThat(slug).hasSizeBetween(60 - cluster.length(), 60);
                assertThat(slug.substring(before).replace(cluster, "")).isEmpty();
            }
        }

        @Test
        void neverCutASurrogatePair() {
            String slug = Bangla.slug("a" + "\uD801\uDC28".repeat(40));
            assertThat(slug).hasSize(59).endsWith("\uD801\uDC28");
        }
    }

    private static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
