package info.becs.spi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTest {

    private static final Text COUNT = Text.of("{0}টি, {1}", "{0} of {1}");

    @Test
    void aNumberHasTheDigitsOfEachLanguage() {
        Text said = COUNT.with(1027L, -5);

        assertThat(said.bn()).isEqualTo("১০২৭টি, -৫");
        assertThat(said.en()).isEqualTo("1027 of -5");
    }

    @Test
    void whatIsNoNumberStaysAsItIs() {
        assertThat(COUNT.with("v1.0", Text.of("ক", "a"))).isEqualTo(Text.of("v1.0টি, ক", "v1.0 of a"));
    }
}
