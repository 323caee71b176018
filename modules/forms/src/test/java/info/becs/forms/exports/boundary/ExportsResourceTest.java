package info.becs.forms.exports.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** F27 */
class ExportsResourceTest {

    /** A relative address replaces the whole query of the one before. */
    @Test
    void whatComesNextIsOfTheSameTable() {
        assertThat(ExportsResource.link(Optional.empty(), "abc")).isEqualTo("<?after=abc>; rel=\"next\"");
        assertThat(ExportsResource.link(Optional.of("orders"), "abc"))
                .isEqualTo("<?rows=orders&after=abc>; rel=\"next\"");
    }
}
