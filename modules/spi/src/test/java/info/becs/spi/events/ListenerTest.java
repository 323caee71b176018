package info.becs.spi.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListenerTest {

    final Event first = Event.of("news.article.published", "1");
    final Event second = Event.of("news.article.published", "2");

    @Test
    void whatItThrowsAtOneOfManyComesOut() {
        Listener listener = event -> {
            throw new IllegalStateException("told to fail");
        };
        assertThatThrownBy(() -> listener.heardAll(List.of(first, second))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void oneThatKnowsOnlyOneAtATimeHearsManyInTheirOrder() throws Exception {
        List<Event> heard = new ArrayList<>();
        Listener listener = heard::add;

        listener.heardAll(List.of(first, second));

        assertThat(heard).containsExactly(first, second);
    }
}
