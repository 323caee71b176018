package info.becs.complaints.samples.control;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.complaints.control.CaseRules;
import info.becs.complaints.entity.Actor;
import info.becs.complaints.entity.Casework;
import info.becs.complaints.entity.Claim;
import info.becs.complaints.samples.entity.SampleBook;
import info.becs.complaints.samples.entity.SampleBook.SampleCase;
import info.becs.complaints.samples.entity.SampleEvent;
import info.becs.kit.start.ThisModule;
import info.becs.spi.Platform;
import info.becs.spi.jobs.JobStep;
import info.becs.testkit.fakes.FakePlatform;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Q4: the file of the samples, against the rules of casework as they ship. */
class SampleCasesTest {

    private final SampleBook book = SampleCases.book();
    private final Casework rules = CaseRules.shipped();

    @Test
    void eachWayIsOneThatOfficersCouldGo() {
        for (Map.Entry<String, List<SampleEvent>> way : book.ways().entrySet()) {
            String status = "received";
            int day = 0;
            for (SampleEvent event : way.getValue()) {
                assertThat(event.days()).as("%s: %s", way.getKey(), event.at()).isGreaterThanOrEqualTo(day);
                day = event.days();
                if (rules.find(event.what()).isPresent()) {
                    var by = event.isByComplainant() ? Actor.Kind.COMPLAINANT : Actor.Kind.OFFICER;
                    assertThat(rules.rule(status, event.what(), by))
                            .as("%s: from %s to %s", way.getKey(), status, event.what())
                            .isPresent();
                    status = event.what();
                }
            }
        }
    }

    /** F33: a failure would be followed by a pause, and by longer ones. */
    @Test
    void whereSubmissionsAreNotThereYetItWaitsForThem() {
        var samples = new SampleCases();
        samples.self = new ThisModule() {
            @Override
            public Platform platform() {
                return new FakePlatform();
            }
        };

        JobStep step = samples.run("12");

        assertThat(step.more()).isFalse();
        assertThat(step.said().en()).contains("not there yet");
    }

    @Test
    void everyCaseHasItsWayAndNoWayIsForNothing() {
        assertThat(book.cases()).extracting(SampleCase::name).doesNotHaveDuplicates();
        assertThat(book.cases().stream().map(SampleCase::way))
                .containsOnly(book.ways().keySet().toArray(String[]::new));
    }

    @Test
    void whateverIsSaidIsSaidInBothLanguages() {
        Stream<SampleEvent> said = book.ways().values().stream()
                .flatMap(List::stream)
                .filter(event -> event.words("bn") != null && !event.words("bn").isEmpty());

        assertThat(said)
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.words("en")).isNotBlank());
    }

    @Test
    void noTwoMerchantsHaveANameInCommonAndAllAreCalledSamples() {
        List<String> names = book.merchants().stream()
                .flatMap(merchant ->
                        Stream.concat(Stream.of(merchant.nameBn(), merchant.nameEn()), merchant.aliases().stream()))
                .toList();

        assertThat(book.merchants()).hasSize(14);
        assertThat(names).extracting(Claim::folded).doesNotHaveDuplicates();
        assertThat(names).allMatch(name -> name.contains("নমুনা") || name.contains("sample"));
        assertThat(book.merchants().stream().flatMap(merchant -> merchant.pages().stream()))
                .allMatch(page -> page.endsWith(".example.com"));
        assertThat(book.merchants())
                .extracting(merchant -> Optional.ofNullable(merchant.status()))
                .doesNotContain(Optional.empty());
    }
}
