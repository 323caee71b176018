package info.becs.complaints.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** What a case says in a field by which its form lets officers filter. */
@Entity
@Table(name = "complaints_field")
@IdClass(FieldAnswer.Key.class)
public class FieldAnswer {

    /** Of which case, and of which field. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String caseId;
        private String field;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(caseId, key.caseId) && Objects.equals(field, key.field);
        }

        @Override
        public int hashCode() {
            return Objects.hash(caseId, field);
        }
    }

    @Id
    @Column(name = "case_id")
    private String caseId;

    @Id
    private String field;

    private String form;
    private String answer;

    @Column(name = "received_at")
    private Instant receivedAt;

    protected FieldAnswer() {}
}
