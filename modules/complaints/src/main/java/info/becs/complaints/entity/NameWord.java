package info.becs.complaints.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** One word, or all words in one, by which the cases of a merchant are found. */
@Entity
@Table(name = "complaints_name_word")
@IdClass(NameWord.Key.class)
public class NameWord {

    /** Which word of which merchant. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String merchantKey;
        private String word;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && merchantKey.equals(key.merchantKey) && word.equals(key.word);
        }

        @Override
        public int hashCode() {
            return Objects.hash(merchantKey, word);
        }
    }

    @Id
    @Column(name = "merchant_key")
    private String merchantKey;

    @Id
    private String word;

    protected NameWord() {}

    public NameWord(String merchantKey, String word) {
        this.merchantKey = merchantKey;
        this.word = word;
    }

    public String merchantKey() {
        return merchantKey;
    }

    public String word() {
        return word;
    }
}
