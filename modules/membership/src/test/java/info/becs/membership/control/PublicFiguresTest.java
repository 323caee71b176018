package info.becs.membership.control;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.membership.entity.MemberFigure;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What everybody may know of how many there are. */
class PublicFiguresTest {

    @Test
    void aGroupUnderTenIsNotTheirsToKnowAndOneMorePersonIsNotSeen() {
        var exact = List.of(
                new MemberFigure("bhola", 9),
                new MemberFigure("bogura", 10),
                new MemberFigure("dhaka", 119),
                new MemberFigure(null, 400));

        assertThat(PublicFigures.publicly(exact))
                .containsExactly(new MemberFigure("bogura", 10), new MemberFigure("dhaka", 110));
    }
}
