package org.whosaid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.whosaid.corenlp.WhosaidAnnotator;
import org.whosaid.models.ModelException;
import org.whosaid.record.ArticleRecord;
import org.whosaid.record.Excerpt;
import org.whosaid.record.Failure;
import org.whosaid.record.JsonName;
import org.whosaid.record.RecordMaker;
import org.whosaid.record.RecordReader;
import org.whosaid.record.RecordSchema;
import org.whosaid.record.ReportOption;
import org.whosaid.record.TextOption;
import org.whosaid.text.Span;

/** What programs may rely on is the approved list {@code public-api.txt}, and nothing leaves it unnoticed. */
class PublicApiTest {

    private static final Path APPROVED = Path.of("src/test/resources/org/whosaid/public-api.txt");

    private static final List<Class<?>> API = List.of(Whosaid.class, InputArticle.class, ArticleResult.class,
            ArticleException.class, Stage.class, ArticleRecord.class, Excerpt.class, Failure.class, JsonName.class,
            RecordReader.class, RecordSchema.class, ReportOption.class, TextOption.class, Span.class, ModelException.class,
            WhosaidAnnotator.class);

    /** Public for other packages of the program only. */
    private static final List<Class<?>> INTERNAL = List.of(Pipeline.class, Program.class, StageException.class,
            StageThread.class, RecordMaker.class);

    private static final Set<String> PACKAGES = Set.of("org.whosaid", "org.whosaid.record", "org.whosaid.corenlp");

    private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString", "valueOf", "values");

    private static final Pattern OWN_TYPE = Pattern.compile("org\\.whosaid\\.[\\w.$]+");

    private static Stream<Class<?>> withNested(Class<?> type) {
        return Stream.concat(Stream.of(type), Arrays.stream(type.getDeclaredClasses())
                .filter(nested -> Modifier.isPublic(nested.getModifiers())).flatMap(PublicApiTest::withNested));
    }

    private static Set<String> signatures() {
        return API.stream().flatMap(PublicApiTest::withNested).flatMap(PublicApiTest::signatures)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> signatures(Class<?> type) {
        Stream<String> members = Stream.of(type.getDeclaredConstructors(), type.getDeclaredMethods(),
                type.getDeclaredFields()).flatMap(Arrays::stream).filter(PublicApiTest::isOffered).map(PublicApiTest::signature);
        return Stream.concat(Stream.of(type.toGenericString()), members).map(line -> type.getName() + ": "
                + line.replace(type.getName() + ".", "").replace("java.lang.", ""));
    }

    private static boolean isOffered(AnnotatedElement element) {
        Member member = (Member) element;
        return Modifier.isPublic(member.getModifiers()) && !member.isSynthetic()
                && !OF_EVERY_OBJECT.contains(member.getName());
    }

    private static String signature(AnnotatedElement member) {
        return member instanceof Method method ? method.toGenericString()
                : member instanceof Constructor<?> constructor ? constructor.toGenericString()
                : ((Field) member).toGenericString();
    }

    @Test
    void publicApiIsTheApprovedOne() throws IOException {
        String actual = String.join("\n", signatures()) + "\n";
        if (System.getProperty("api.update") != null) {
            Files.writeString(APPROVED, actual);
        }
        assertEquals(Files.readString(APPROVED), actual, "the public API has changed; if that is meant, write the list "
                + "anew with mvn test -Dtest=PublicApiTest -Dapi.update, and read the difference");
    }

    @Test
    void apiSpeaksOfNoInternalType() {
        Set<String> named = signatures().stream().map(line -> line.substring(line.indexOf(": ") + 2))
                .flatMap(line -> OWN_TYPE.matcher(line).results()).map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
        API.stream().flatMap(PublicApiTest::withNested).map(Class::getName).forEach(named::remove);
        assertEquals(Set.of(), named);
    }

    @Test
    void everyPublicTypeBesideTheEntryIsDecidedOn() {
        Set<String> decided = Stream.of(API, INTERNAL).flatMap(Collection::stream).map(Class::getName)
                .collect(Collectors.toSet());
        Set<String> open = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.whosaid").stream()
                .filter(type -> PACKAGES.contains(type.getPackageName()))
                .filter(type -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getName).filter(name -> !decided.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), open, "API or internal? Say so here");
    }
}
