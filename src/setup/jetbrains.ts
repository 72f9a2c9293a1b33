/** Schemas for JetBrains editors: schema file to the files it is for. */
export function jsonSchemasXml(schemas: Readonly<Record<string, readonly string[]>>): string {
  const entries = Object.entries(schemas).map(([schema, files]) => entryText(schema.replace(/^\.\//, ''), files));
  return `<?xml version="1.0" encoding="UTF-8"?>
<project version="4">
  <component name="JsonSchemaMappingsProjectConfiguration">
    <state>
      <map>
${entries.join('\n')}
      </map>
    </state>
  </component>
</project>
`;
}

function entryText(schema: string, files: readonly string[]): string {
  const name = /([^/]+)\.schema\.json$/.exec(schema)?.[1] ?? schema;
  return `        <entry key="${escaped(name)}">
          <value>
            <SchemaInfo>
              <option name="name" value="${escaped(name)}" />
              <option name="relativePathToSchema" value="${escaped(schema)}" />
              <option name="patterns">
                <list>
${files.map(itemText).join('\n')}
                </list>
              </option>
            </SchemaInfo>
          </value>
        </entry>`;
}

function itemText(file: string): string {
  const isGlob = file.includes('*');
  return `                  <Item>
${isGlob ? '                    <option name="pattern" value="true" />\n' : ''}                    <option name="path" value="${escaped(file)}" />
${isGlob ? '                    <option name="mappingKind" value="Pattern" />\n' : ''}                  </Item>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
