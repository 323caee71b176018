package info.becs.membership.imports.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import info.becs.membership.control.MembershipPack;
import info.becs.membership.entity.Area;
import info.becs.membership.entity.Place;
import info.becs.membership.entity.PlaceBook;
import info.becs.spi.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a row of a table says of somebody. */
class RowReadingTest {

    private static final List<String> COLUMNS =
            List.of("নাম", "Name", "মোবাইল", "E-mail", "ধরন", "জেলা", "Joined on", "Valid until");

    private static final PlaceBook PLACES = new PlaceBook(Map.of(
            "division",
            List.of(
                    new Place("chattogram", Text.of("চট্টগ্রাম", "Chattogram"), ""),
                    new Place("rangpur", Text.of("রংপুর", "Rangpur"), "")),
            "district",
            List.of(
                    new Place("coxs_bazar", Text.of("কক্সবাজার", "Cox's Bazar"), "chattogram"),
                    new Place("kurigram", Text.of("কুড়িগ্রাম", "Kurigram"), "rangpur")),
            "upazila",
            List.of(
                    new Place("coxs_bazar.sadar", Text.of("সদর", "Sadar"), "coxs_bazar"),
                    new Place("kurigram.sadar", Text.of("সদর", "Sadar"), "kurigram"))));

    private final Map<ImportField, Integer> columns = ImportField.guess(COLUMNS);
    private final RowReading reading = new RowReading(columns, "general", MembershipPack.shipped(), PLACES);

    @ParameterizedTest
    @CsvSource({
        "0, '', name",
        "2, 0171234567, mobile",
        "3, nobody, email",
        "4, royal, type",
        "5, 'ঢাকা!', area",
        "5, bogra, place",
        "6, 31/02/2025, day",
        "6, 1/1/25, day",
        "7, 2020-01-01, day"
    })
    void whatCannotBeUnderstoodIsFound(int column, String text, String code) {
        var cells = new ArrayList<>(row());
        cells.set(column, text);
        if (column == 0) {
            cells.set(1, "");
        }
        var findings = new ArrayList<Finding>();

        assertThat(reading.read(7, cells, findings)).isEmpty();
        assertThat(findings).extracting(Finding::row, Finding::code).contains(tuple(7, code));
        assertThat(findings.get(0).sentence().bn()).isNotEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"E-mail", "email", "ইমেইল", "ই-মেইল"})
    void aHeadingIsKnownHoweverItIsSpelled(String heading) {
        assertThat(ImportField.guess(List.of("নাম", heading))).containsEntry(ImportField.EMAIL, 1);
    }

    @Test
    void aRowIsReadAsPeopleWriteIt() {
        var findings = new ArrayList<Finding>();

        Draft draft = reading.read(2, row(), findings).orElseThrow();

        assertThat(findings).isEmpty();
        assertThat(draft.name().bn()).isEqualTo("রহিমা খাতুন");
        assertThat(draft.contact().mobile()).isEqualTo("+8801712345678");
        assertThat(draft.type()).isEqualTo("life");
        assertThat(draft.area().district()).isEqualTo("coxs_bazar");
        assertThat(draft.area().division()).isEqualTo("chattogram");
        assertThat(draft.joinedOn()).contains(LocalDate.of(2024, 1, 31));
        assertThat(draft.endOn()).contains(LocalDate.of(2026, 12, 31));
    }

    @ParameterizedTest
    @CsvSource({
        "কুড়িগ্রাম, সদর, kurigram, kurigram.sadar, rangpur",
        "KURIGRAM, sadar, kurigram, kurigram.sadar, rangpur",
        "Cox's Bazar, Sadar, coxs_bazar, coxs_bazar.sadar, chattogram",
        "kurigram, , kurigram, , rangpur"
    })
    void aPlaceIsReadByItsNameInEitherLanguage(
            String district, String upazila, String code, String upazilaCode, String division) {
        var findings = new ArrayList<Finding>();

        Draft draft = placed(district, upazila, findings).orElseThrow();

        assertThat(draft.area()).isEqualTo(new Area(division, code, upazilaCode));
    }

    @Test
    void aNameOfSeveralPlacesIsNoneOfThem() {
        var findings = new ArrayList<Finding>();

        assertThat(placed("", "সদর", findings)).isEmpty();
        assertThat(findings).extracting(Finding::code).containsExactly("area");
    }

    private static Optional<Draft> placed(String district, String upazila, List<Finding> findings) {
        var named = new RowReading(
                Map.of(ImportField.NAME_BN, 0, ImportField.DISTRICT, 1, ImportField.UPAZILA, 2),
                "general",
                MembershipPack.shipped(),
                PLACES);
        return named.read(2, Arrays.asList("রহিমা", district, upazila == null ? "" : upazila), findings);
    }

    @Test
    void whatIsNotInTheTableIsNotAsked() {
        var brief = new RowReading(
                Map.of(ImportField.NAME_EN, 0), "student", MembershipPack.shipped(), new PlaceBook(Map.of()));
        var findings = new ArrayList<Finding>();

        Draft draft = brief.read(2, List.of("Karim"), findings).orElseThrow();

        assertThat(draft.name().bn()).isEqualTo("Karim");
        assertThat(draft.type()).isEqualTo("student");
        assertThat(draft.isReachable()).isFalse();
        assertThat(draft.joinedOn()).isEmpty();
    }

    private static List<String> row() {
        return List.of(
                "রহিমা খাতুন",
                "Rahima Khatun",
                "1712345678",
                "rahima@example.org",
                "আজীবন সদস্য",
                "Coxs Bazar",
                "৩১/০১/২০২৪",
                "2026-12-31");
    }
}
