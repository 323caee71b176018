package info.becs.news.entity;

import info.becs.kit.text.SearchWords;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/** A word by which editors find an article. */
@Entity
@Table(name = "news_title_word")
@IdClass(TitleWord.Key.class)
public class TitleWord {

    /** Each word once for each article. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String word;
        private Long article;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && word.equals(key.word) && article.equals(key.article);
        }

        @Override
        public int hashCode() {
            return Objects.hash(word, article);
        }
    }

    private static final int LONGEST = 60;
    private static final int MOST = 40;

    @Id
    private String word;

    @Id
    private Long article;

    protected TitleWord() {}

    public TitleWord(String word, long article) {
        this.word = word;
        this.article = article;
    }

    /** The words of a text as they are kept and asked for. */
    public static List<String> of(String text) {
        return SearchWords.of(text)
                .map(word -> word.length() > LONGEST ? word.substring(0, LONGEST) : word)
                .distinct()
                .limit(MOST)
                .toList();
    }
}
