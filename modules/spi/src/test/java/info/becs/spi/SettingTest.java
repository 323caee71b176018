package info.becs.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingTest {

    private static final Text LABEL = Text.same("label");
    private static final Setting SIZE = Setting.number("news.size", 20, LABEL).between(1, 100);

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "0", "101", "1.5", "1e1", "৫", "99999999999999999999", "5\n6"})
    void whatIsNoNumberWithinItsBoundsIsRefusedWithASentence(String raw) {
        Problem problem = catchThrowableOfType(Problem.class, () -> SIZE.accept(raw));

        assertThat(problem.code()).isEqualTo("platform.setting.invalid");
        assertThat(problem.kind()).isEqualTo(Problem.Kind.INVALID);
        assertThat(problem.sentence().en()).contains("news.size");
        assertThat(problem.details()).singleElement().matches(d -> d.pointer().equals("/value"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7 days", "-PT1S", "PT", "P36501D"})
    void whatIsNoDurationIsRefused(String raw) {
        var life = Setting.duration("core.life", Duration.ofDays(7), LABEL);

        assertThat(catchThrowableOfType(Problem.class, () -> life.accept(raw))).isNotNull();
    }

    @Test
    void onlyWhatCanBeChosenIsTaken() {
        var tls = Setting.choice("core.tls", "none", LABEL, "none", "starttls");

        assertThat(catchThrowableOfType(Problem.class, () -> tls.accept("NONE"))
                        .sentence()
                        .en())
                .contains("none, starttls");
        assertThat(tls.accept(" starttls ")).isEqualTo("starttls");
        assertThat(catchThrowableOfType(
                        Problem.class,
                        () -> Setting.yesNo("core.on", true, LABEL).accept("yes")))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"two\nlines", "bell\u0007", "cr\rlf", "${platform.db.password}"})
    void aTextIsOneLine(String raw) {
        assertThat(catchThrowableOfType(
                        Problem.class,
                        () -> Setting.text("core.name", "", LABEL).accept(raw)))
                .isNotNull();
    }

    @Test
    void valuesAreKeptInOneForm() {
        assertThat(SIZE.accept(" 007 ")).isEqualTo("7");
        assertThat(Setting.duration("core.life", Duration.ofDays(7), LABEL).accept("pt90m"))
                .isEqualTo("PT1H30M");
        assertThat(Setting.secret("core.key", LABEL).accept(" kept as it is ")).isEqualTo(" kept as it is ");
    }
}
