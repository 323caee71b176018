package info.becs.membership.consents.control;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.membership.consents.entity.Consent;
import info.becs.membership.control.MembershipPack;
import info.becs.membership.entity.Application;
import info.becs.membership.entity.Area;
import info.becs.membership.entity.Days;
import info.becs.membership.entity.Member;
import info.becs.membership.entity.MemberName;
import info.becs.membership.entity.MemberNumber;
import info.becs.membership.entity.MembershipRules;
import info.becs.membership.entity.Purpose;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** M33 */
class MergedConsentsTest {

    private static final Instant NOW = Instant.parse("2026-11-27T04:00:00Z");
    private static final Area NOWHERE = new Area(null, null, null);

    private final MembershipRules rules = MembershipPack.shipped();
    private final Purpose news = rules.purposes().get("news-mail");
    private final Map<String, List<Consent>> kept = new HashMap<>();
    private final MergedConsents merged = new MergedConsents();

    private final Member stays = applied();
    private final Member goes = applied();
    private final Member imported = Member.enrolled(
            UUID.randomUUID(),
            MemberNumber.random(),
            new MemberName("রহিমা খাতুন", ""),
            "general",
            NOWHERE,
            NOW,
            rules);

    @BeforeEach
    void starts() {
        merged.pack = new MembershipPack() {
            @Override
            public MembershipRules rules() {
                return shipped();
            }
        };
        merged.consents = new Consents() {
            @Override
            List<Consent> all(Member member) {
                return List.copyOf(kept.getOrDefault(member.id(), List.of()));
            }

            @Override
            void move(List<Consent> all, Member into) {
                all.forEach(each -> each.moveTo(into));
            }
        };
    }

    @Test
    void whatBothWantStays() {
        Consent one = agrees(stays);
        Consent other = agrees(goes);

        merged.unite(goes, stays, NOW);

        assertThat(one.isInForce()).isTrue();
        assertThat(other.withdrawnBy()).contains(Consent.MERGE);
        assertThat(other.member()).isEqualTo(stays.id());
    }

    @Test
    void whatOneOfThemRefusesEnds() {
        Consent one = agrees(stays);
        merged.unite(goes, stays, NOW);
        assertThat(one.withdrawnBy()).contains(Consent.MERGE);

        Consent other = agrees(goes);
        merged.unite(goes, stays, NOW);
        assertThat(other.withdrawnBy()).contains(Consent.MERGE);
    }

    @Test
    void whatWasWithdrawnIsRefused() {
        Consent once = agrees(imported);
        once.withdraw(Consent.ACCOUNT, NOW);
        Consent one = agrees(stays);

        merged.unite(imported, stays, NOW);

        assertThat(one.isInForce()).isFalse();
        assertThat(once.withdrawnBy()).contains(Consent.ACCOUNT);
    }

    @Test
    void whoeverWasNeverAskedTakesNothingAway() {
        Consent one = agrees(stays);
        merged.unite(imported, stays, NOW);
        assertThat(one.isInForce()).isTrue();

        Consent other = agrees(goes);
        merged.unite(goes, imported, NOW);
        assertThat(other.isInForce()).isTrue();
        assertThat(other.member()).isEqualTo(imported.id());
    }

    private Consent agrees(Member member) {
        var consent = new Consent(UUID.randomUUID(), member, news, NOW);
        kept.computeIfAbsent(member.id(), id -> new ArrayList<>()).add(consent);
        return consent;
    }

    private Member applied() {
        var application = new Application(UUID.randomUUID(), "M-1", "bn", NOW, "general", NOWHERE, "");
        return Member.applied(UUID.randomUUID(), application, rules, Days.of(NOW));
    }
}
