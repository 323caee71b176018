package info.becs.complaints.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Optional;

/** What a case was opened as: of which submission, against whom, about what. */
@MappedSuperclass
abstract class CaseOrigin {

    @Id
    String id;

    @Column(name = "case_number")
    String number;

    @Column(name = "submission_id")
    String submission;

    int part = 1;
    int parts = 1;
    String form;
    String merchant;

    @Column(name = "amount_claimed")
    Long amountClaimed;

    @Column(name = "received_at")
    Instant receivedAt;

    @Column(name = "opened_at")
    Instant openedAt;

    @Column(name = "merchant_key")
    String merchantKey;

    String product;
    String issue;
    String district;

    /** It was there from then on: of a sample, which tells of the past. */
    public void isOpenSince(Instant moment) {
        openedAt = moment;
    }

    public void isAgainst(String registered) {
        merchantKey = registered;
    }

    public String id() {
        return id;
    }

    public String number() {
        return number;
    }

    public String submission() {
        return submission;
    }

    /** Which of the cases of its submission it is; 1 is the one that the submission opened. */
    public int part() {
        return part;
    }

    /** Whether its submission has other cases besides. */
    public boolean isSplit() {
        return part > 1 || parts > 1;
    }

    public String form() {
        return form;
    }

    public Optional<String> issue() {
        return Optional.ofNullable(issue);
    }

    public Optional<String> merchant() {
        return Optional.ofNullable(merchant);
    }

    public Optional<Long> amountClaimed() {
        return Optional.ofNullable(amountClaimed);
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Optional<String> merchantKey() {
        return Optional.ofNullable(merchantKey);
    }
}
