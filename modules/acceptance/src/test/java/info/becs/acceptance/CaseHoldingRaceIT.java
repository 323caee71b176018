package info.becs.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.Database;
import info.becs.testkit.server.HeldUp;
import info.becs.testkit.server.WholeServer;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Whoever gives back some of what they hold waits for nobody who works on the rest. */
class CaseHoldingRaceIT extends WholeServer {

    private final CaseDesk cell = new CaseDesk(server());

    /** C13: the other case is held up by a transaction of somebody else, which only PostgreSQL lets in. */
    @Test
    void anInterestGivesBackTheCasesOfItsMerchantAlone() {
        Database.assumeShared();
        Caller officer = as(server().people().newcomer("Holder", "officer")).in("en");
        String merchant = "নিজের আত্মীয়ের দোকান " + UUID.randomUUID();
        String own = claimed(officer, merchant);
        String other = claimed(officer, "অন্যের দোকান " + UUID.randomUUID());
        try (HeldUp somebody = HeldUp.at(server())) {
            somebody.takes("SELECT id FROM complaints_case WHERE case_number = ? FOR UPDATE", other);
            CompletableFuture<Answer> declared = CompletableFuture.supplyAsync(
                    () -> officer.post("/api/complaints/interests", Map.of("merchant", merchant)));

            assertThat(declared.orTimeout(60, TimeUnit.SECONDS).join().status()).isEqualTo(201);
        }

        assertThat(cell.read(own).json().has("assignee")).isFalse();
        assertThat(cell.read(other).json().has("assignee")).isTrue();
    }

    private String claimed(Caller officer, String merchant) {
        String number = cell.opened(merchant).number();
        officer.post(CaseDesk.CASES + "/" + number + "/claim").expect(200);
        return number;
    }
}
