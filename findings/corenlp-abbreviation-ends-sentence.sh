#!/usr/bin/env bash
# Stanford CoreNLP 4.5.10, annotators tokenize,ssplit, an abbreviation at the end of a sentence: "She moved to the U.S. Her firm
# is Harlow Works Inc."
#
# Expected: one token "U.S." over four characters, as within a sentence.
# Seen: the word is "U.S.", but its original text is "U.S" and its end offset leaves the full stop out; a second token "." takes
# it. So a name that is cut out of the text by offsets loses its full stop at the end of a sentence and keeps it elsewhere: two
# names for one country, "Inc" beside "Inc.". Within a sentence, word and original text agree.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat >pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>example</groupId>
  <artifactId>finding</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>edu.stanford.nlp</groupId>
      <artifactId>stanford-corenlp</artifactId>
      <version>4.5.10</version>
    </dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=classpath

cat >Tokens.java <<'JAVA'
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;

public class Tokens {
    public static void main(String[] texts) {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,ssplit");
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
        for (String text : texts) {
            CoreDocument document = new CoreDocument(text);
            pipeline.annotate(document);
            for (CoreLabel token : document.tokens()) {
                if (token.word().contains(".")) {
                    System.out.println(token.word() + " " + token.originalText() + " " + token.beginPosition() + "-" + token.endPosition());
                }
            }
        }
    }
}
JAVA
java -cp "$(<classpath)" Tokens.java "She moved to the U.S. Her firm is Harlow Works Inc." "She lives in the U.S. today." 2>/dev/null >seen

cat >expected <<'SEEN'
U.S. U.S 17-20
. . 20-21
Inc. Inc 47-50
. . 50-51
U.S. U.S. 17-21
. . 27-28
SEEN
cat seen
diff expected seen >&2 || { echo "CoreNLP's tokens have changed" >&2; exit 1; }
