package info.becs.membership.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.becs.kit.start.ThisModule;
import info.becs.membership.entity.Application;
import info.becs.membership.entity.Area;
import info.becs.membership.entity.Member;
import info.becs.membership.entity.MembershipProblem;
import info.becs.membership.entity.Payment;
import info.becs.membership.entity.PaymentClaim;
import info.becs.membership.entity.Proof;
import info.becs.spi.Platform;
import info.becs.spi.Problem;
import info.becs.spi.forms.KeptFiles;
import info.becs.spi.pages.PageFile;
import info.becs.spi.people.PersonId;
import info.becs.testkit.fakes.FakeFile;
import info.becs.testkit.fakes.FakeKeptFiles;
import info.becs.testkit.fakes.FakePlatform;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** M20 */
class ProofsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    private static final Instant NOW = Instant.parse("2026-11-27T04:00:00Z");
    private static final Optional<PageFile> BILL = Optional.of(new FakeFile("bill.jpg", new byte[] {1, 2}));

    private final FakeKeptFiles files = new FakeKeptFiles();
    private final FakePlatform platform = new FakePlatform().with("forms", KeptFiles.class, files);
    private final Proofs proofs = new Proofs();
    private final Payment payment = payment();

    @BeforeEach
    void starts() {
        proofs.self = new ThisModule() {
            @Override
            public Platform platform() {
                return platform;
            }
        };
    }

    @Test
    void itStaysWithThePaymentThatHoldsItAndGoesWithoutIt() {
        proofs.with(BILL, "", this::held);
        assertThat(proofs.of(payment)).isPresent();
        assertThat(proofs.open(payment, true)).isNotNull();

        proofs.with(BILL, "", proof -> payment);
        assertThat(files.size()).isEqualTo(1);
        assertThatThrownBy(() -> proofs.with(BILL, "", this::held)).isInstanceOf(Problem.class);
        assertThat(files.size()).isEqualTo(1);
        assertThat(proofs.of(payment)).isPresent();

        proofs.forget(payment);
        assertThat(files.size()).isZero();
        assertThat(payment.proof()).isEmpty();
        assertThat(payment.amount()).isEqualTo(20_000);
    }

    @Test
    void whatIsRefusedLeavesNone() {
        assertThatThrownBy(() -> proofs.with(BILL, "", proof -> {
                    throw MembershipProblem.nothingDue();
                }))
                .isInstanceOf(Problem.class);
        payment.fail(new PersonId(UUID.randomUUID()), NOW);
        assertThatThrownBy(() -> proofs.with(BILL, "", this::held)).isInstanceOf(Problem.class);

        assertThat(files.size()).isZero();
        assertThat(payment.proof()).isEmpty();
    }

    @Test
    void withoutAFileNobodyIsAsked() {
        proofs.self = new ThisModule();

        assertThat(proofs.with(Optional.empty(), "", proof -> payment)).isSameAs(payment);
    }

    private Payment held(Optional<Proof> proof) {
        proofs.keep(payment, proof.orElseThrow());
        return payment;
    }

    private static Payment payment() {
        var application =
                new Application(UUID.randomUUID(), "M-1", "bn", NOW, "general", new Area("dhaka", "dhaka", null), "");
        Member member = Member.applied(UUID.randomUUID(), application, MembershipPack.shipped(), DAY);
        var claim = PaymentClaim.of("nagad", "8F1", 20_000L, "1234", DAY, DAY);
        return Payment.claimed(UUID.randomUUID(), member, claim, false, Optional.empty(), NOW);
    }
}
