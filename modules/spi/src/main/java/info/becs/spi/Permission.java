package info.becs.spi;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call a resource method: only people that hold this permission.
 *
 * <pre>{@code
 * @POST @Path("{id}/publication")
 * @Permission("news.article.publish")
 * public ArticleView publish(@PathParam("id") UUID id) { … }
 * }</pre>
 *
 * The word is {@code module.noun.verb} and is declared with its label in
 * {@link ModuleInfo#permission}. Checked before the method and before the body is read:
 * nobody signed in → {@link Problem.Kind#UNAUTHENTICATED}, permission missing → {@link
 * Problem.Kind#FORBIDDEN}. A method without it is open to everybody.
 *
 * @since 1.0
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Permission {
    /** The word, {@code module.noun.verb}. */
    String value();

    /** Lets in also who holds it within some scope only; the method asks for each row. */
    boolean scoped() default false;
}
