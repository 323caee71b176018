package info.becs.core.people.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** One word by which an account is found. */
@Entity
@Table(name = "core_account_word")
@IdClass(AccountWord.Key.class)
public class AccountWord {

    /** Which word of which account. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String accountId;
        private String word;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && accountId.equals(key.accountId) && word.equals(key.word);
        }

        @Override
        public int hashCode() {
            return Objects.hash(accountId, word);
        }
    }

    @Id
    @Column(name = "account_id")
    private String accountId;

    @Id
    private String word;

    protected AccountWord() {}

    public AccountWord(String accountId, String word) {
        this.accountId = accountId;
        this.word = word;
    }

    public String accountId() {
        return accountId;
    }

    public String word() {
        return word;
    }
}
