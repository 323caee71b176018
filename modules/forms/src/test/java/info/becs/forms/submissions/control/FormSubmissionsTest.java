package info.becs.forms.submissions.control;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.spi.DataClass;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FormSubmissionsTest {

    private final FormSubmissions submissions = new FormSubmissions();

    /** Who has never handed in anything is asked about, too. */
    @Test
    void ofNoneThereIsNoneAndNoDatabaseIsAsked() {
        assertThat(submissions.find(List.of(), Set.of(DataClass.P))).isEmpty();
        assertThat(submissions.erased(Set.of())).isEmpty();
        assertThat(submissions.kept(List.of())).isEmpty();
        assertThat(submissions.answers(List.of())).isEmpty();
    }
}
