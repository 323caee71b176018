package info.becs.core.signin.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** How many codes went to one number, to one prefix, from one network or in all within a window of time. */
@Entity
@Table(name = "core_code_budget")
public class CodeBudget {

    @Id
    private String id;

    private int spent;

    @Column(name = "over_at")
    private Instant overAt;

    protected CodeBudget() {}

    /** With the first one spent. */
    public CodeBudget(Guarded window, Instant overAt) {
        this.id = window.subject();
        this.spent = 1;
        this.overAt = overAt;
    }

    public int spent() {
        return spent;
    }
}
