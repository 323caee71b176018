package info.becs.core.signin.entity;

import info.becs.spi.DataClass;
import info.becs.spi.audit.AuditEntry;
import info.becs.spi.audit.AuditEntry.Result;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** How often signing in to one account, from one network, has failed since the first time. */
@Entity
@Table(name = "core_failed_sign_in")
public class FailedSignIn {

    /**
     * Whom and where from.
     *
     * @param accountId empty where there is no such account
     */
    public record Key(String accountId, String network) {

        /** Stands for all others where there are too many. */
        public static final Key OTHERS = new Key("", "");

        /** The same for all failures that are counted together. */
        public String id() {
            return accountId + "@" + network;
        }
    }

    @Id
    private String id;

    @Column(name = "account_id")
    private String accountId;

    private String network;

    private String code;
    private int failures;

    @Column(name = "since_at")
    private Instant since;

    protected FailedSignIn() {}

    public FailedSignIn(Key key, String code, Instant now) {
        this.id = key.id();
        this.accountId = key.accountId();
        this.network = key.network();
        this.code = code;
        this.failures = 1;
        this.since = now;
    }

    /** Whether it was not the only one. */
    public boolean isMore() {
        return failures > 1;
    }

    /** As it stands in the audit log: under the word that a sign-in that succeeds has. */
    public AuditEntry entry() {
        return AuditEntry.of("core.session.begin", accountId)
                .from(network)
                .change("failures", DataClass.I, null, failures)
                .result(Result.REFUSED, code);
    }
}
