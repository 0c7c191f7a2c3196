import { readFileSync } from 'node:fs';
import { execSync } from 'node:child_process';
const d = JSON.parse(readFileSync('/tmp/me/modules.json','utf8'));
const first = new Set<string>();
for (const [f,c] of Object.entries(d) as any) if (/\/(core|case|shared|ground|home|own|common|asking|reckoning|lists|main|index)-/.test(f)) for (const m of c.mods) if (m[1]) first.add(m[0]);
for (const section of process.argv.slice(2)) {
  const mod: any = (await import(`./src/text/en/${section}.ts`)).default;
  const files = execSync(`grep -rl "${section}Words" src --include=*.ts --include=*.svelte`).toString().trim().split('\n').filter((f)=>!f.startsWith('src/text/words/'));
  for (const [k,v] of Object.entries(mod)) {
    const users = files.filter((f)=> new RegExp(`${section}Words(\\(\\))?[^;]{0,40}\\.${k}\\b|\\b(w|words|say|said|text)(\\(\\))?\\.${k}\\b|\\{[^}]*\\b${k}\\b[^}]*\\} = ${section}Words`).test(readFileSync(f,'utf8')));
    const early = users.filter((f)=>first.has('/'+f));
    const src = typeof v==='function'? String(v).length : JSON.stringify(v, (_k,x)=>typeof x==='function'?String(x):x).length;
    if (early.length===0) console.log(section,k,src,'later:',users.map(f=>f.replace('src/','')).join(' '));
  }
}
