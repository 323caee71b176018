package info.becs.forms.submissions.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A secret of this installation that all its nodes share. */
@Entity
@Table(name = "forms_secret")
public class SharedSecret {

    @Id
    private String name;

    private String content;

    @Column(name = "made_at")
    private Instant madeAt;

    protected SharedSecret() {}

    public SharedSecret(String name, String content, Instant now) {
        this.name = name;
        this.content = content;
        this.madeAt = now;
    }

    public void change(String newContent) {
        content = newContent;
    }

    public String content() {
        return content;
    }
}
