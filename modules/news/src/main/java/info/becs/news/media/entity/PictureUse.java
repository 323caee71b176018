package info.becs.news.media.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** That an article shows a picture. */
@Entity
@Table(name = "news_picture_use")
@IdClass(PictureUse.Key.class)
public class PictureUse {

    /** Each picture once for each article. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private Long article;
        private Long picture;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && article.equals(key.article) && picture.equals(key.picture);
        }

        @Override
        public int hashCode() {
            return Objects.hash(article, picture);
        }
    }

    @Id
    private Long article;

    @Id
    private Long picture;

    protected PictureUse() {}

    public PictureUse(long article, long picture) {
        this.article = article;
        this.picture = picture;
    }
}
